// Records what a person set, or takes it back, and brings the applications it touches up to date.
import { itemsOf, type Correction, type CorrectionBody } from '../domain/correction.ts';
import { isWorthKeeping } from '../domain/facts.ts';
import { plainReason } from '../domain/plain-reason.ts';
import { forgetContent } from '../store/contents.ts';
import { correctionsNaming, insertCorrection, listEntries, undoCorrection } from '../store/corrections.ts';
import { knownMails } from '../store/mails.ts';
import type { Database } from '../store/open-database.ts';
import { setDispositions } from '../store/sightings.ts';
import { readAllVerdicts } from '../store/verdicts.ts';
import { isCurrent } from './application-version.ts';
import { refold, type RefoldTools } from './refold.ts';

/** The correction names something that is not there. */
export class UnknownItem extends Error {}

/** The application is no longer as the person saw it. */
class ChangedMeanwhile extends Error {}

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
  const verdicts = await readAllVerdicts(db, tools.vault, user, item);
  const newest = verdicts.at(-1);
  // What an older version kept of itself is not lost because a newer one would not have.
  if (!newest || verdicts.some(isWorthKeeping)) return;
  await forgetContent(db, user, item);
  await setDispositions(db, user, [item], 'ignored', plainReason(newest.received.decision.reason));
}

/**
 * Records corrections in this order and refolds: all of them, in one transaction, or none.
 * @param versions of applications as the person saw them, of which one must still be so; null when they rest on nothing seen
 * @throws UnknownItem when one names a mail or entry that was never seen
 * @throws ChangedMeanwhile when none of `versions` holds any more
 */
export function correctAll(
  db: Database,
  tools: RefoldTools,
  user: string,
  bodies: readonly CorrectionBody[],
  versions: readonly string[] | null = null,
): Promise<Correction[]> {
  return db.transaction().execute(async (tx) => {
    await refuseOutdated(tx, tools, user, versions);
    const made: Correction[] = [];
    for (const body of bodies) {
      const id = tools.newId();
      const named = itemsOf({ id, seq: 0, madeAt: 0, body }).filter((item) => item !== id);
      await refuseUnknown(tx, user, named);
      made.push(await insertCorrection(tx, user, { id, madeAt: tools.now(), body }));
    }
    await refold(tx, tools, user, [...new Set(made.flatMap(itemsOf))]);
    return made;
  });
}

async function refuseOutdated(
  db: Database,
  tools: RefoldTools,
  user: string,
  versions: readonly string[] | null,
): Promise<void> {
  if (versions === null) return;
  for (const version of versions) if (await isCurrent(db, tools, user, version)) return;
  throw new ChangedMeanwhile('The application changed since it was shown; read it again, then decide.');
}

/** Records one correction. @throws UnknownItem as `correctAll` does */
export async function correct(
  db: Database,
  tools: RefoldTools,
  user: string,
  body: CorrectionBody,
): Promise<Correction> {
  return (await correctAll(db, tools, user, [body]))[0] as Correction;
}

/** One of several corrections is not there, so that none is to be undone. */
class NotInForce extends Error {}

async function undoIn(tx: Database, tools: RefoldTools, user: string, id: string): Promise<Correction> {
  const correction = await undoCorrection(tx, user, id, tools.now());
  if (!correction) throw new NotInForce();
  if (correction.body.type === 'rescue') await forgetRescued(tx, tools, user, correction.body.item);
  return correction;
}

/**
 * Undoes corrections, the last first, and refolds: all of them, in one transaction, or none.
 * @returns them, or null when one of them is not in force
 */
export async function undoAll(
  db: Database,
  tools: RefoldTools,
  user: string,
  ids: readonly string[],
): Promise<Correction[] | null> {
  try {
    return await db.transaction().execute(async (tx) => {
      const undone: Correction[] = [];
      for (const id of new Set(ids.toReversed())) undone.push(await undoIn(tx, tools, user, id));
      await refold(tx, tools, user, [...new Set(undone.flatMap(itemsOf))]);
      return undone;
    });
  } catch (error) {
    if (error instanceof NotInForce) return null;
    throw error;
  }
}

/** Undoes one correction. Returns it, or null when there is none in force by this id. */
export async function undo(
  db: Database,
  tools: RefoldTools,
  user: string,
  id: string,
): Promise<Correction | null> {
  return (await undoAll(db, tools, user, [id]))?.[0] ?? null;
}
