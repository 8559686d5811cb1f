// What a claim costs where many jobs wait.
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { enqueue } from '../../src/queue/enqueue.ts';
import { onPostgres } from '../flow/scratch-database.ts';
import { claim, job, openQueue } from './scratch-queue.ts';

test.runIf(onPostgres)('a claim reads what it takes, not all that is ready', async () => {
  const db = await openQueue();
  await enqueue(
    db,
    Array.from({ length: 3000 }, (_, n) => job(String(n))),
  );
  await db.connection().execute(async (one) => {
    const rowsRead = async () => {
      await sql`select pg_stat_force_next_flush()`.execute(one);
      const { rows } = await sql<{
        n: number;
      }>`select coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0) as n
        from pg_stat_user_tables where schemaname = current_schema() and relname = 'jobs'`.execute(one);
      return rows[0]!.n;
    };
    const before = await rowsRead();
    expect(await claim(one, 10)).toHaveLength(10);
    expect((await rowsRead()) - before).toBeLessThan(100);
  });
});
