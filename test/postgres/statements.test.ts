// Tests that PostgreSQL keeps what it is asked again and again, not where a pooler stands between, and lets go of what is outgrown.
import { Kysely, PostgresDialect, sql } from 'kysely';
import { expect, inject, it, onTestFinished } from 'vitest';
import { readDatabaseUrl } from '../../src/domain/database-address.ts';
import { openPool } from '../../src/store/postgres-pool.ts';
import { startPooler } from '../servers/pooler.ts';
import { POSTGRES_PASSWORD, POSTGRES_USER } from '../servers/postgres.ts';

const server = inject('postgres');

type Tables = Record<string, Record<string, unknown>>;

/** One connection, since what the server keeps is each connection's own. */
function openOne(port: number | undefined): Kysely<Tables> {
  const url = `postgres://${POSTGRES_USER}:${POSTGRES_PASSWORD}@127.0.0.1:${port}/postgres?sslmode=disable`;
  const address = readDatabaseUrl(url);
  if (address === null) throw new Error('no address');
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: openPool(address) }) });
  onTestFinished(() => db.destroy());
  return db;
}

const keptBy = async (db: Kysely<Tables>): Promise<number> => {
  const { rows } = await sql<{ n: number }>`select count(*) as n from pg_prepared_statements`.execute(db);
  return Number(rows[0]?.n);
};

async function asked(db: Kysely<Tables>, times: number): Promise<unknown[]> {
  const seen: unknown[] = [];
  for (let n = 0; n < times; n += 1)
    seen.push((await sql<{ n: number }>`select ${n}::int as n`.execute(db)).rows[0]?.n);
  return seen;
}

async function pooled(): Promise<number> {
  const pooler = await startPooler(server?.port ?? 0);
  onTestFinished(pooler.stop);
  return pooler.port;
}

it('A statement that comes again is kept by the server, and answers with each new value.', async () => {
  const db = openOne(server?.port);
  expect(await asked(db, 9)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  expect(await keptBy(db)).toBe(1);
});

it('Nothing is kept behind a pooler, where the next transaction may be with another process.', async () => {
  const db = openOne(await pooled());
  expect(await asked(db, 9)).toHaveLength(9);
  expect(await keptBy(db)).toBe(0);
});

it('A table that gets another column meanwhile is read on, and within a transaction from the next one.', async () => {
  const name = `t${crypto.randomUUID().replaceAll('-', '')}`;
  const [db, other] = [openOne(server?.port), openOne(server?.port)];
  await sql`create table ${sql.table(name)} (a int)`.execute(other);
  await sql`insert into ${sql.table(name)} values (1)`.execute(other);
  const all = async (from: Kysely<Tables>) =>
    (await from.selectFrom(name).selectAll().where('a', '=', 1).execute())[0];
  for (let n = 0; n < 6; n += 1) await all(db);
  await sql`alter table ${sql.table(name)} add column b int default 2`.execute(other);
  expect(await all(db)).toEqual({ a: 1, b: 2 });
  for (let n = 0; n < 6; n += 1) await all(db);
  await sql`alter table ${sql.table(name)} add column c int default 3`.execute(other);
  await expect(db.transaction().execute(all)).rejects.toThrow(/cached plan/u);
  expect(await db.transaction().execute(all)).toEqual({ a: 1, b: 2, c: 3 });
  await sql`drop table ${sql.table(name)}`.execute(other);
});
