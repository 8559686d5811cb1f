// Records what a person set, or takes it back, and brings the applications it touches up to date.
import { itemsOf, type Correction, type CorrectionBody } from '../domain/correction.ts';
import { findCorrection, insertCorrection, undoCorrection } from '../store/corrections.ts';
import { knownMails } from '../store/mails.ts';
import type { Database } from '../store/open-database.ts';
import { refold, type RefoldTools } from './refold.ts';

/** The correction names something that is not there. */
export class UnknownItem extends Error {}

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
    const known = await knownMails(tx, user, named);
    for (const item of named) {
      if (known.has(item)) continue;
      if ((await findCorrection(tx, user, item)) === null) {
        throw new UnknownItem(
          `there is no mail or entry ${item}; take the id from an application's timeline`,
        );
      }
    }
    const correction = await insertCorrection(tx, user, { id, madeAt: tools.now(), body });
    await refold(tx, tools, user, [...new Set(itemsOf(correction))]);
    return correction;
  });
}

/** Undoes a correction and refolds. Returns it, or null when there is none in force by this id. */
export function undo(db: Database, tools: RefoldTools, user: string, id: string): Promise<Correction | null> {
  return db.transaction().execute(async (tx) => {
    const correction = await undoCorrection(tx, user, id, tools.now());
    if (correction) await refold(tx, tools, user, [...new Set(itemsOf(correction))]);
    return correction;
  });
}
