// Records what a person set, or takes it back, and brings the applications it touches up to date.
import { itemsOf, type Correction, type CorrectionBody } from '../domain/correction.ts';
import { isWorthKeeping } from '../domain/facts.ts';
import { plainReason } from '../domain/plain-reason.ts';
import { forgetContent, readMailFacts } from '../store/contents.ts';
import { correctionsNaming, insertCorrection, listEntries, undoCorrection } from '../store/corrections.ts';
import { knownMails } from '../store/mails.ts';
import type { Database } from '../store/open-database.ts';
import { setDispositions } from '../store/sightings.ts';
import { refold, type RefoldTools } from './refold.ts';

/** The correction names something that is not there. */
export class UnknownItem extends Error {}

async function refuseUnknown(db: Database, user: string, items: readonly string[]): Promise<void> {
  const mails = await knownMails(db, user, items);
  const others = items.filter((item) => !mails.has(item));
  const entries = others.length > 0 ? await listEntries(db, user) : [];
  const unknown = others.find((item) => !entries.includes(item));
  if (unknown === undefined) return;
  throw new UnknownItem(`there is no mail or entry ${unknown}; take the id from an application's timeline`);
}

/** Without the person's word a mail that no machine would keep leaves nothing behind but its fingerprint. */
async function forgetRescued(db: Database, tools: RefoldTools, user: string, item: string): Promise<void> {
  if ((await correctionsNaming(db, user, [item])).length > 0) return;
  const [mail] = await readMailFacts(db, tools.vault, user, [item]);
  if (!mail || isWorthKeeping(mail.verdict)) return;
  await forgetContent(db, user, item);
  await setDispositions(db, user, [item], 'ignored', plainReason(mail.verdict.received.decision.reason));
}

/**
 * Records a correction and refolds, in one transaction.
 * @throws UnknownItem when it names a mail or entry that was never seen; nothing is recorded then
 */
export function correct(
  db: Database,
  tools: RefoldTools,
  user: string,
  body: CorrectionBody,
): Promise<Correction> {
  return db.transaction().execute(async (tx) => {
    const id = tools.newId();
    const named = itemsOf({ id, seq: 0, madeAt: 0, body }).filter((item) => item !== id);
    await refuseUnknown(tx, user, named);
    const correction = await insertCorrection(tx, user, { id, madeAt: tools.now(), body });
    await refold(tx, tools, user, [...new Set(itemsOf(correction))]);
    return correction;
  });
}

/** Undoes a correction and refolds. Returns it, or null when there is none in force by this id. */
export function undo(db: Database, tools: RefoldTools, user: string, id: string): Promise<Correction | null> {
  return db.transaction().execute(async (tx) => {
    const correction = await undoCorrection(tx, user, id, tools.now());
    if (!correction) return null;
    if (correction.body.type === 'rescue') await forgetRescued(tx, tools, user, correction.body.item);
    await refold(tx, tools, user, [...new Set(itemsOf(correction))]);
    return correction;
  });
}
