// Tests that the schema comes out the same from wherever it began, and that a step is taken whole or not at all.
import { sql, type Kysely } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { emptyDatabase, onPostgres } from '../../test/flow/scratch-database.ts';
import { MIGRATIONS } from './migration-steps.data.ts';
import { migrate } from './migrations.ts';

async function open(): Promise<Kysely<never>> {
  const db = (await emptyDatabase(onTestFinished))();
  onTestFinished(() => db.destroy());
  return db;
}

/** Tables, columns and indexes as the database tells of them. */
async function schemaOf(db: Kysely<never>): Promise<unknown> {
  const columns = onPostgres
    ? sql`select table_name, column_name, data_type, collation_name, is_nullable, column_default, is_identity
        from information_schema.columns where table_schema = 'public' order by table_name, column_name`
    : sql`select name, sql from sqlite_master where sql is not null order by name`;
  const indexes = onPostgres
    ? sql`select indexname, indexdef from pg_indexes where schemaname = 'public' order by indexname`
    : sql`select name from sqlite_master where type = 'index' order by name`;
  return [(await columns.execute(db)).rows, (await indexes.execute(db)).rows];
}

const marksOf = async (db: Kysely<never>) =>
  (await sql<{ name: string }>`select name from migrations order by name`.execute(db)).rows.map(
    ({ name }) => name,
  );

async function schemaOfNew(): Promise<unknown> {
  const fresh = await open();
  await migrate(fresh);
  return schemaOf(fresh);
}
/** Asked of one database for all tests. */
let newest: Promise<unknown> | undefined;

it.each(MIGRATIONS.map(({ name }, at) => [name, at + 1]))(
  'A database as it was after %s becomes what a new one is, and keeps its rows.',
  async (_, steps) => {
    const older = await open();
    await migrate(older, MIGRATIONS.slice(0, steps));
    await sql`insert into recipients values ('local', 'h', 9007199254740991)`.execute(older);
    await migrate(older);
    expect(await schemaOf(older)).toEqual(await (newest ??= schemaOfNew()));
    expect(await marksOf(older)).toEqual(MIGRATIONS.map(({ name }) => name));
    expect((await sql`select * from recipients`.execute(older)).rows).toEqual([
      { user_id: 'local', address_hash: 'h', mails: 9_007_199_254_740_991 },
    ]);
  },
);

// With SQLite each waits with its whole thread, so that there it takes processes (`open-database.test.ts`).
it.runIf(onPostgres)('Many that start at once on an empty database take each step once.', async () => {
  const connect = await emptyDatabase(onTestFinished);
  const all = Array.from({ length: 6 }, connect);
  onTestFinished(async () => {
    await Promise.all(all.map((db) => db.destroy()));
  });
  await Promise.all(all.map((db) => migrate(db)));
  expect(await marksOf(all[0]!)).toEqual(MIGRATIONS.map(({ name }) => name));
});

it('A step that fails is taken back, is named, and is taken once it is mended.', async () => {
  const db = await open();
  const good = ['create table pears (id $serial, name text not null)'];
  const bad = [...good, 'create table quinces (id $serial)', 'insert into quinces (weight) values (1)'];
  await expect(migrate(db, [...MIGRATIONS, { name: '9001-fruit', statements: bad }])).rejects.toThrow(
    /^the step 9001-fruit of the database failed and was taken back: .*weight/,
  );
  expect(await marksOf(db)).toEqual(MIGRATIONS.map(({ name }) => name));
  await migrate(db, [...MIGRATIONS, { name: '9001-fruit', statements: good }]);
  await sql`insert into pears (name) values ('Conference')`.execute(db);
  expect((await sql`select id from pears`.execute(db)).rows).toEqual([{ id: 1 }]);
});

it('A database of a newer program is refused and left as it is.', async () => {
  const db = await open();
  await migrate(db, [...MIGRATIONS, { name: '9002-later', statements: ['create table plums (name text)'] }]);
  const before = await schemaOf(db);
  await expect(migrate(db)).rejects.toThrow(
    'the database was written by a newer Hearback (9002-later); update this one, or restore a backup of before',
  );
  expect(await schemaOf(db)).toEqual(before);
});

it.runIf(onPostgres)('Every text is compared by its bytes, as SQLite compares.', async () => {
  const db = await open();
  await migrate(db);
  const { rows } = await sql`select table_name, column_name from information_schema.columns
    where table_schema = 'public' and data_type in ('text', 'character varying')
    and collation_name is distinct from 'C'`.execute(db);
  expect(rows).toEqual([]);
});
