// What the server tells its operator: whether it can work, what is stored in sum, and its metrics.
import type { OperationDeps } from '../api/deps.ts';
import type { Figures } from '../contracts/figures.ts';
import { createMetrics } from '../ops/metrics.ts';
import type { SharedMeter } from '../ops/meter.ts';
import { queueDepth } from '../queue/queue-depth.ts';
import { countAllSpooled, countMailboxes, countSilent, sumLedgers, sumModelUse } from '../store/figures.ts';
import { pendingMigrations } from '../store/migrations.ts';
import type { Database } from '../store/open-database.ts';
import { asPerson, EVERYBODY } from '../store/person-scope.ts';
import { BUDGETED, PROVIDER_CALLS } from './open-meter.ts';
import { version } from './version.ts';

/** However often it is asked, everything stored is counted at most this often, ms. */
const COUNTED_EVERY = 5_000;
/** Silence is a matter of days, and finding it reads every sighting. */
const SILENCE_EVERY = 60 * 60_000;
const MINUTE = 60_000;

/** The same answer for `age` ms, so that many who ask cost no more than one. */
function remembered<T>(age: number, now: () => number, read: () => Promise<T>): () => Promise<T> {
  let known: { at: number; value: Promise<T> } | null = null;
  return () => {
    if (known !== null && now() - known.at < age) return known.value;
    // The sums are over everybody.
    const value = asPerson(EVERYBODY, read);
    known = { at: now(), value };
    value.catch(() => (known = null));
    return value;
  };
}

function figuresOf(db: Database, now: () => number): () => Promise<Figures> {
  const silence = remembered(SILENCE_EVERY, now, () => countSilent(db, now()));
  return remembered(COUNTED_EVERY, now, async () => ({
    ...(await sumLedgers(db)),
    mailboxes: await countMailboxes(db, now()),
    silent: await silence(),
    queue: await queueDepth(db),
    spooled: await countAllSpooled(db),
    model: await sumModelUse(db, now()),
  }));
}

function costOf(full: string): number {
  const [provider = '', call = ''] = full.split(':');
  const { costs } = BUDGETED[provider as keyof typeof BUDGETED];
  return (costs as Readonly<Record<string, number>>)[call] ?? 0;
}

const budgets = Object.entries(BUDGETED).flatMap(([provider, { perUser, perProject }]) => [
  { provider, of: 'user' as const, unitsPerMinute: (perUser.units * MINUTE) / perUser.per },
  { provider, of: 'project' as const, unitsPerMinute: (perProject.units * MINUTE) / perProject.per },
]);

/** What does not work, in plain words. */
async function findMissing(db: Database, writerAnswers: () => Promise<boolean>): Promise<string[]> {
  const pending = await pendingMigrations(db).catch(() => null);
  const missing: string[] = [];
  if (pending === null) missing.push('the database does not answer');
  else if (pending.length > 0) missing.push(`the database lacks ${pending.join(', ')}`);
  if (!(await writerAnswers())) missing.push('the thread that writes does not answer');
  return missing;
}

export interface Operated {
  db: Database;
  meter: SharedMeter;
  now: () => number;
  writerAnswers: () => Promise<boolean>;
  /** Tokens a day; null where no language model is asked. */
  modelBudget: number | null;
  /** Whether its metrics tell what is stored, too: one process for all of a database does. */
  tellsStored?: boolean;
}

export function openOperations({
  db,
  meter,
  now,
  writerAnswers,
  modelBudget,
  tellsStored = true,
}: Operated): OperationDeps {
  const figures = figuresOf(db, now);
  const told = tellsStored ? figures : null;
  const source = { meter, version, calls: PROVIDER_CALLS, budgets, costOf, modelBudget, figures: told };
  return {
    version,
    startedAt: now(),
    now,
    figures,
    modelBudget,
    missing: () => findMissing(db, writerAnswers),
    metrics: createMetrics(source),
  };
}
