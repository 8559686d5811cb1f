// Hands jobs out under a lease, takes abandoned ones back, and buries those that bring their worker down.
import { sql, type Transaction } from 'kysely';
import type { Job } from '../contracts/queue.ts';
import { speechOf } from './dialect.ts';
import { hastily } from './hastily.ts';
import { DEAD, LEASED, queueTables, READY, WAITING, type QueueTables, type Handle } from './tables.ts';

export interface Claim {
  kinds: readonly string[];
  limit: number;
  /** A text that no other claim bears. */
  lease: string;
  /** How long the holder may go without a sign of life, ms. */
  leaseTime: number;
}

/** A job that was begun so often without an end took its workers with it. */
const MAX_STARTS = 3;

/** A lease that would last so many times its length longer was taken by another clock. */
const LONGEST = 3;

const TOOK_DOWN = `begun ${MAX_STARTS} times, and each time its worker died or fell silent`;

/** Makes ready what waited for its time, and what its holder abandoned. */
async function wakeDue(jobs: Transaction<QueueTables>, leaseTime: number): Promise<void> {
  const { now, skipsLocked, isAmong } = speechOf(jobs);
  // Asked for once: a time that could differ from row to row is no place in an index.
  const present = sql<number>`(select ${now})`;
  const due = jobs
    .selectFrom('jobs')
    .select('id')
    .where((eb) =>
      eb.or([
        eb.and([eb('state', 'in', [LEASED, WAITING]), eb('due_at', '<=', present)]),
        // Nobody takes a lease for so long: the clock was set back, and whoever held it may be dead all the same.
        eb.and([
          eb('state', '=', LEASED),
          eb('due_at', '>', sql<number>`${present} + ${LONGEST * leaseTime}`),
        ]),
      ]),
    )
    .$if(skipsLocked, (query) => query.forUpdate().skipLocked());
  await jobs
    .updateTable('jobs')
    .set({
      state: sql<number>`case when starts >= ${MAX_STARTS} then ${sql.lit(DEAD)} else ${sql.lit(READY)} end`,
      error: sql<string>`case when starts >= ${MAX_STARTS} then ${TOOK_DOWN} else error end`,
      due_at: now,
      lease: null,
    })
    .where(isAmong(due))
    .execute();
}

/** Only the first, when it is one that brought a worker down: the others must not be blamed with it. */
function together<J extends { starts: number }>(found: readonly J[]): readonly J[] {
  const suspect = found.findIndex(({ starts }) => starts > 0);
  if (suspect < 0) return found;
  return suspect === 0 ? found.slice(0, 1) : found.slice(0, suspect);
}

/**
 * Claims up to `limit` jobs: lowest priority number first, users taking turns within it. The leases run on the database's clock.
 * A job of a kind that is not asked for stays where it is, so that an older program leaves alone what it does not know.
 */
export async function claimJobs(db: Handle, { kinds, limit, lease, leaseTime }: Claim): Promise<Job[]> {
  if (kinds.length === 0 || limit < 1) return [];
  return hastily(queueTables(db), async (jobs) => {
    const { now, skipsLocked, hasId, alongIndexes } = speechOf(jobs);
    await alongIndexes(jobs);
    await wakeDue(jobs, leaseTime);
    const found = await jobs
      .selectFrom('jobs')
      .select(['id', 'starts'])
      .where('state', '=', READY)
      .where('kind', 'in', [...kinds])
      .orderBy('priority')
      .orderBy('turn')
      .orderBy('id')
      .limit(limit)
      .$if(skipsLocked, (query) => query.forUpdate().skipLocked())
      .execute();
    if (found.length === 0) return [];
    const rows = await jobs
      .updateTable('jobs')
      .set({
        state: LEASED,
        lease,
        starts: sql<number>`starts + 1`,
        due_at: sql<number>`${now} + ${leaseTime}`,
      })
      .where(hasId(together(found).map(({ id }) => id)))
      .returning(['id', 'kind', 'user_id', 'key', 'payload', 'attempts', 'starts', 'priority', 'turn'])
      .execute();
    return rows
      .sort((a, b) => a.priority - b.priority || a.turn - b.turn || a.id - b.id)
      .map(({ user_id: user, payload, id, kind, key, attempts, starts }) => {
        return { id, kind, user, key, payload: JSON.parse(payload) as unknown, attempts, starts, lease };
      });
  });
}
