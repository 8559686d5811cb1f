// Records what a person set, or takes it back, and brings the applications it touches up to date.
import { itemsOf, type Correction, type CorrectionBody } from '../domain/correction.ts';
import type { Hand } from '../domain/hand.ts';
import { findCorrection, insertCorrection, listEntries, undoCorrection } from '../store/corrections.ts';
import { knownMails } from '../store/mails.ts';
import type { Database } from '../store/open-database.ts';
import { writeFor } from '../store/write-for.ts';
import { isCurrent } from './application-version.ts';
import { ChangedMeanwhile } from './changed-meanwhile.ts';
import { forgetRescued } from './forget-rescued.ts';
import { refold, type RefoldTools } from './refold.ts';

/** With by what the person does it, where that is known. */
type CorrectTools = RefoldTools & { hand?: Hand | undefined };

/** The correction names something that is not there. */
export class UnknownItem extends Error {}

/** What was asked for under this key before was something else. */
class KeyUsed extends Error {}

/** True for what one request asks for twice: the time of an entry may be that of the request, so that it differs then. */
export function isSame(one: CorrectionBody, other: CorrectionBody): boolean {
  const [a, b] = [one, other].map((body) =>
    JSON.stringify(body.type === 'entry' ? { ...body, at: 0 } : body),
  );
  return a === b;
}

/** What was recorded under this id before; null when nothing was. @throws KeyUsed */
async function recordedBefore(
  tx: Database,
  user: string,
  id: string,
  body: CorrectionBody,
): Promise<Correction | null> {
  const before = await findCorrection(tx, user, id);
  if (before !== null && !isSame(before.body, body)) {
    throw new KeyUsed('This idempotency key was used for something else before; take a new one.');
  }
  return before;
}

async function refuseUnknown(db: Database, user: string, items: readonly string[]): Promise<void> {
  const mails = await knownMails(db, user, items);
  const others = items.filter((item) => !mails.has(item));
  const entries = others.length > 0 ? await listEntries(db, user) : [];
  const unknown = others.find((item) => !entries.includes(item));
  if (unknown === undefined) return;
  throw new UnknownItem(`there is no mail or entry ${unknown}; take the id from an application's timeline`);
}

/**
 * Records corrections in this order and refolds: all of them, in one transaction, or none.
 * @param versions of applications as the person saw them, of which one must still be so; null when they rest on nothing seen
 * @throws UnknownItem when one names a mail or entry that was never seen
 * @throws ChangedMeanwhile when none of `versions` holds any more
 * @param ids of the corrections to be made, where the caller sets them: one of an id that is recorded already is not recorded again, so
 * that a request that comes twice does nothing the second time
 * @throws KeyUsed when one of `ids` names a correction that says something else
 */
export function correctAll(
  db: Database,
  tools: CorrectTools,
  user: string,
  bodies: readonly CorrectionBody[],
  versions: readonly string[] | null = null,
  ids: readonly string[] = [],
): Promise<Correction[]> {
  return writeFor(db, user, async (tx) => {
    const made: Correction[] = [];
    const by = tools.hand && { hand: tools.hand };
    const [first] = ids;
    const isRepeated = first !== undefined && (await findCorrection(tx, user, first)) !== null;
    if (!isRepeated) await refuseOutdated(tx, tools, user, versions);
    for (const [at, body] of bodies.entries()) {
      const id = ids[at] ?? tools.newId();
      const before = at < ids.length ? await recordedBefore(tx, user, id, body) : null;
      if (before !== null) {
        made.push(before);
        continue;
      }
      const named = itemsOf({ id, seq: 0, madeAt: 0, body }).filter((item) => item !== id);
      await refuseUnknown(tx, user, named);
      made.push(await insertCorrection(tx, user, { id, madeAt: tools.now(), body, ...by }));
    }
    await refold(tx, { ...tools, cause: 'person' }, user, [...new Set(made.flatMap(itemsOf))]);
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
  tools: CorrectTools,
  user: string,
  body: CorrectionBody,
): Promise<Correction> {
  return (await correctAll(db, tools, user, [body]))[0] as Correction;
}

/** A correction taken back, and what is to be folded again because of it. */
interface Undone {
  correction: Correction;
  items: readonly string[];
  senders: readonly string[];
}

/** One of several corrections is not there, so that none is to be undone. */
class NotInForce extends Error {}

async function undoIn(tx: Database, tools: RefoldTools, user: string, id: string): Promise<Undone> {
  const correction = await undoCorrection(tx, user, id, tools.now());
  if (!correction) throw new NotInForce();
  const { items, senders } = await forgetRescued(tx, tools, user, correction);
  return { correction, items: [...itemsOf(correction), ...items], senders };
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
    return await writeFor(db, user, async (tx) => {
      const undone: Undone[] = [];
      for (const id of new Set(ids.toReversed())) undone.push(await undoIn(tx, tools, user, id));
      const items = new Set(undone.flatMap((one) => one.items));
      const senders = new Set(undone.flatMap((one) => one.senders));
      await refold(tx, { ...tools, cause: 'person' }, user, [...items], [...senders]);
      return undone.map(({ correction }) => correction);
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
