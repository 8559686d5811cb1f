// Tells whether a job of a name is in the queue.
import { DEAD, queueTables, type Handle } from './tables.ts';

/** `open` while it waits or is being done, `dead` when it was given up; null where there is none. */
export async function findJob(
  db: Handle,
  { user, kind, key }: { user: string; kind: string; key: string },
): Promise<'open' | 'dead' | null> {
  const row = await queueTables(db)
    .selectFrom('jobs')
    .select('state')
    .where('user_id', '=', user)
    .where('kind', '=', kind)
    .where('key', '=', key)
    .executeTakeFirst();
  if (row === undefined) return null;
  return row.state === DEAD ? 'dead' : 'open';
}
