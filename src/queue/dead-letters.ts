// The jobs that were given up: listed, looked at, tried again, or thrown away.
import type { DeadJob } from '../contracts/queue.ts';
import { speechOf } from './dialect.ts';
import { DEAD, queueTables, READY, type JobRow, type Handle } from './tables.ts';

type Read = Pick<
  JobRow,
  'kind' | 'user_id' | 'key' | 'payload' | 'attempts' | 'starts' | 'error' | 'due_at'
> & { id: number };

const COLUMNS = ['id', 'kind', 'user_id', 'key', 'payload', 'attempts', 'starts', 'error', 'due_at'] as const;

function fromRow({ user_id: user, payload, due_at: diedAt, ...rest }: Read): DeadJob {
  return { ...rest, user, payload: JSON.parse(payload) as unknown, diedAt: Number(diedAt) };
}

/** Which dead letters are meant: all of a user, or one of them. */
export interface Which {
  user: string;
  id?: number;
}

/** A user's dead letters, the latest first, `limit` of those before the id `before`. */
export async function listDeadJobs(
  db: Handle,
  user: string,
  { limit, before = Number.MAX_SAFE_INTEGER }: { limit: number; before?: number },
): Promise<DeadJob[]> {
  const rows = await queueTables(db)
    .selectFrom('jobs')
    .select(COLUMNS)
    .where('state', '=', DEAD)
    .where('user_id', '=', user)
    .where('id', '<', before)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
  return rows.map(fromRow);
}

/** Dead letters of a kind, whosever they are, `limit` of those behind the id `after`. */
export async function listDeadOf(
  db: Handle,
  kind: string,
  { limit, after }: { limit: number; after: number },
): Promise<DeadJob[]> {
  const rows = await queueTables(db)
    .selectFrom('jobs')
    .select(COLUMNS)
    .where('state', '=', DEAD)
    .where('kind', '=', kind)
    .where('id', '>', after)
    .orderBy('id')
    .limit(limit)
    .execute();
  return rows.map(fromRow);
}

/** One dead letter; null when there is none of that id. */
export async function findDeadJob(db: Handle, { user, id }: Required<Which>): Promise<DeadJob | null> {
  const row = await queueTables(db)
    .selectFrom('jobs')
    .select(COLUMNS)
    .where('state', '=', DEAD)
    .where('user_id', '=', user)
    .where('id', '=', id)
    .executeTakeFirst();
  return row === undefined ? null : fromRow(row);
}

/** Puts dead letters back into the queue as if new. @returns how many */
export async function retryDeadJobs(db: Handle, { user, id }: Which): Promise<number> {
  const { now } = speechOf(db);
  const rows = await queueTables(db)
    .updateTable('jobs')
    .set({ state: READY, due_at: now, attempts: 0, starts: 0, lease: null })
    .where('state', '=', DEAD)
    .where('user_id', '=', user)
    .$if(id !== undefined, (query) => query.where('id', '=', id!))
    .returning('id')
    .execute();
  return rows.length;
}

/** Throws dead letters away for good. @returns how many */
export async function dropDeadJobs(db: Handle, { user, id }: Which): Promise<number> {
  const rows = await queueTables(db)
    .deleteFrom('jobs')
    .where('state', '=', DEAD)
    .where('user_id', '=', user)
    .$if(id !== undefined, (query) => query.where('id', '=', id!))
    .returning('id')
    .execute();
  return rows.length;
}

/** Throws the dead letters of these names away. */
export async function dropDeadByKey(
  db: Handle,
  { user, kind, keys }: { user: string; kind: string; keys: readonly string[] },
): Promise<void> {
  for (const key of keys) {
    await queueTables(db)
      .deleteFrom('jobs')
      .where('kind', '=', kind)
      .where('key', '=', key)
      .where('user_id', '=', user)
      .where('state', '=', DEAD)
      .execute();
  }
}
