// Commits without waiting for the disk what only spares work to know: who has a job at hand, what was sent already.
import { PostgresAdapter, sql, type Kysely, type Transaction } from 'kysely';

/**
 * Runs `work` in a transaction that holds against everything but a power cut, which may undo the last of them, each as a whole. Others see it
 * at once as they see any, and whatever is committed with care afterwards brings it to the disk too. To be used where having it undone is
 * the same as a worker that died: the lease is gone, and whoever held it is fenced off; the mail is sent again.
 */
export async function hastily<T, R>(db: Kysely<T>, work: (tx: Transaction<T>) => Promise<R>): Promise<R> {
  if (db.getExecutor().adapter instanceof PostgresAdapter)
    return db.transaction().execute(async (tx) => {
      await sql`set local synchronous_commit = off`.execute(tx);
      return work(tx);
    });
  // SQLite takes this only outside of transactions; nobody else has the connection meanwhile.
  return db.connection().execute(async (one) => {
    await sql`pragma synchronous = normal`.execute(one);
    try {
      return await one.transaction().execute(work);
    } finally {
      await sql`pragma synchronous = full`.execute(one);
    }
  });
}
