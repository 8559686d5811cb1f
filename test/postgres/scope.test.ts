// Tests that every statement is run for whoever it is said to be for, whatever was run on the connection before.
import * as fc from 'fast-check';
import { Kysely, sql } from 'kysely';
import { expect, inject, it, onTestFinished } from 'vitest';
import { readDatabaseUrl } from '../../src/domain/database-address.ts';
import { asPerson } from '../../src/store/person-scope.ts';
import { openPool } from '../../src/store/postgres-pool.ts';
import { ScopedPostgresDialect } from '../../src/store/scoped-postgres.ts';
import { startPooler } from '../servers/pooler.ts';
import { POSTGRES_PASSWORD, POSTGRES_USER } from '../servers/postgres.ts';

const server = inject('postgres');
const SETTING = "select current_setting('hearback.person', true) as who";

function open(port: number) {
  const url = `postgres://${POSTGRES_USER}:${POSTGRES_PASSWORD}@127.0.0.1:${port}/postgres?sslmode=disable`;
  const address = readDatabaseUrl(url);
  if (address === null) throw new Error('no address');
  const pool = openPool(address);
  const dialect = new ScopedPostgresDialect({ pool }, pool.isDirect);
  const db = new Kysely<unknown>({ dialect });
  onTestFinished(() => db.destroy());
  /** What stays on the connection, for whoever has it next. */
  const left = async () => {
    const client = await pool.connect();
    const { rows } = await client.query<{ who: string | null }>(SETTING, []);
    client.release();
    return rows[0]?.who ?? '';
  };
  return { db, left };
}

async function seen(db: Kysely<unknown>): Promise<string | undefined> {
  const setting = sql<{ who: string }>`select current_setting('hearback.person', true) as who`;
  return (await setting.execute(db)).rows[0]?.who;
}

const steps = fc.array(
  fc.record({
    who: fc.constantFrom('ada', "o'neill", '*', ''),
    how: fc.constantFrom('statement', 'transaction', 'narrowed', 'rolled back', 'failing'),
  }),
  { maxLength: 12 },
);

async function take(db: Kysely<unknown>, how: string): Promise<string | undefined> {
  if (how === 'statement') return seen(db);
  if (how === 'failing') {
    await expect(sql`select 1 / 0`.execute(db)).rejects.toThrow();
    return seen(db);
  }
  let who: string | undefined;
  const work = db.transaction().execute(async (tx) => {
    who = await seen(tx);
    if (how === 'narrowed') await sql`select set_config('hearback.person', 'mallory', true)`.execute(tx);
    if (how === 'rolled back') throw new Error('taken back');
  });
  await work.catch(() => undefined);
  return who;
}

it.each(['direct', 'pooled'] as const)(
  'A statement is for its person, on a %s connection, whatever came before.',
  async (way) => {
    const pooler = await startPooler(server?.port ?? 0);
    onTestFinished(pooler.stop);
    const { db, left } = open(way === 'pooled' ? pooler.port : (server?.port ?? 0));
    const property = fc.asyncProperty(steps, async (all) => {
      for (const { who, how } of all) expect(await asPerson(who, () => take(db, how))).toBe(who);
    });
    await fc.assert(property, { numRuns: 25 });
    await asPerson('ada', () => seen(db));
    expect(await left()).toBe(way === 'pooled' ? '' : 'ada');
  },
);

it('Several at once on one pool each see their own.', async () => {
  const { db } = open(server?.port ?? 0);
  const people = Array.from({ length: 60 }, (_, n) => `person ${n % 7}`);
  const all = await Promise.all(people.map((who) => asPerson(who, () => seen(db))));
  expect(all).toEqual(people);
});
