// Tells how far jobs are that are known by name.
import { DEAD, LEASED, queueTables, READY, WAITING, type Handle } from './tables.ts';

export interface JobProgress {
  state: 'ready' | 'leased' | 'waiting' | 'dead';
  /** When it is tried again, epoch ms on the database's clock; of one that waits alone. */
  dueAt: number | null;
  /** Why the last try failed; empty before the first failure. */
  error: string;
}

const STATES: Readonly<Record<number, JobProgress['state']>> = {
  [READY]: 'ready',
  [LEASED]: 'leased',
  [WAITING]: 'waiting',
  [DEAD]: 'dead',
};

/** By key, the jobs of a kind that are not done yet, or given up. */
export async function findJobs(
  db: Handle,
  { user, kind, keys }: { user: string; kind: string; keys: readonly string[] },
): Promise<Map<string, JobProgress>> {
  if (keys.length === 0) return new Map();
  const rows = await queueTables(db)
    .selectFrom('jobs')
    .select(['key', 'state', 'due_at', 'error'])
    .where('kind', '=', kind)
    .where('key', 'in', [...keys])
    .where('user_id', '=', user)
    .execute();
  return new Map(
    rows.map(({ key, state, due_at: due, error }) => [
      key,
      { state: STATES[state] ?? 'ready', dueAt: state === WAITING ? Number(due) : null, error },
    ]),
  );
}
