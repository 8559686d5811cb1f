// Records events that another program read from mail, as facts that are folded like what a person adds by hand.
import type { CorrectionBody } from '../domain/correction.ts';
import type { Hand } from '../domain/hand.ts';
import { findCorrection, insertCorrection } from '../store/corrections.ts';
import { applicationHolding } from '../store/applications.ts';
import type { Database } from '../store/open-database.ts';
import { writeFor } from '../store/write-for.ts';
import { refold, type RefoldTools } from './refold.ts';

/** An event as a fact; its id follows from the program and the id that it gave. */
export interface HandedIn {
  id: string;
  body: Extract<CorrectionBody, { type: 'entry' }>;
  /** The key by which the program came in; without one it is known by its own word alone. */
  hand?: Hand;
}

/** What became of one: recorded now, recorded before as it is, or refused since it said something else before. */
export interface Taken {
  result: 'created' | 'known' | 'conflict';
  application: string | null;
}

type Result = Taken['result'];

async function takeOne(tx: Database, tools: RefoldTools, user: string, event: HandedIn): Promise<Result> {
  const before = await findCorrection(tx, user, event.id);
  // What the person took back since stays taken back.
  if (before !== null)
    return JSON.stringify(before.body) === JSON.stringify(event.body) ? 'known' : 'conflict';
  await insertCorrection(tx, user, { ...event, madeAt: tools.now() });
  return 'created';
}

/** Records these in one transaction. What was recorded before changes nothing. @returns what became of each, in their order */
export function takeEvents(
  db: Database,
  tools: RefoldTools,
  user: string,
  events: readonly HandedIn[],
): Promise<Taken[]> {
  return writeFor(db, user, async (tx) => {
    const results: Result[] = [];
    for (const event of events) results.push(await takeOne(tx, tools, user, event));
    const fresh = events.filter((_, at) => results[at] === 'created').map(({ id }) => id);
    await refold(tx, { ...tools, cause: 'event' }, user, fresh);
    const taken: Taken[] = [];
    for (const [at, { id }] of events.entries()) {
      taken.push({ result: results[at]!, application: await applicationHolding(tx, user, id) });
    }
    return taken;
  });
}
