// Frees at once the jobs of workers that have surely ended, whose leases would else be waited for.
import { speechOf } from './dialect.ts';
import { LEASED, queueTables, type Handle } from './tables.ts';

/** @param hasEnded whether the worker that took a lease of this name has surely ended; false where nobody can tell */
export async function freeAbandoned(db: Handle, hasEnded: (lease: string) => boolean): Promise<void> {
  const tables = queueTables(db);
  const rows = await tables
    .selectFrom('jobs')
    .select('lease')
    .distinct()
    .where('state', '=', LEASED)
    .execute();
  const ended = rows.map(({ lease }) => lease).filter((lease) => lease !== null && hasEnded(lease));
  if (ended.length === 0) return;
  // Out of time by now: the next claim takes them back as it does any other, and counts the start.
  await tables
    .updateTable('jobs')
    .set({ due_at: speechOf(db).now })
    .where('state', '=', LEASED)
    .where('lease', 'in', ended)
    .execute();
}
