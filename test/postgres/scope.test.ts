// Tests that every statement is run for whoever it is said to be for, whatever was run on the connection before.
import * as fc from 'fast-check';
import { Kysely, sql } from 'kysely';
import { expect, inject, it, onTestFinished } from 'vitest';
import { readDatabaseUrl } from '../../src/domain/database-address.ts';
import { postgresDialect } from '../../src/store/dialect-postgres.ts';
import { asPerson } from '../../src/store/person-scope.ts';
import { startPooler } from '../servers/pooler.ts';
import { POSTGRES_PASSWORD, POSTGRES_USER } from '../servers/postgres.ts';

const server = inject('postgres');

function open(port: number): Kysely<unknown> {
  const url = `postgres://${POSTGRES_USER}:${POSTGRES_PASSWORD}@127.0.0.1:${port}/postgres?sslmode=disable`;
  const address = readDatabaseUrl(url);
  if (address === null) throw new Error('no address');
  const db = new Kysely<unknown>({ dialect: postgresDialect(address, true) });
  onTestFinished(() => db.destroy());
  return db;
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
    const db = open(way === 'pooled' ? pooler.port : (server?.port ?? 0));
    const property = fc.asyncProperty(steps, async (all) => {
      for (const { who, how } of all) expect(await asPerson(who, () => take(db, how))).toBe(who);
    });
    await fc.assert(property, { numRuns: 25 });
    const kept = await sql<{ who: string | null }>`select current_setting('hearback.person', true) as who`
      .execute(db)
      .then(({ rows }) => rows[0]?.who);
    expect(kept).toBe('*');
  },
);

it('Several at once on one pool each see their own.', async () => {
  const db = open(server?.port ?? 0);
  const people = Array.from({ length: 60 }, (_, n) => `person ${n % 7}`);
  const all = await Promise.all(people.map((who) => asPerson(who, () => seen(db))));
  expect(all).toEqual(people);
});
