// Tests that whoever is forgotten has no row left in any table there is, and that nobody else loses one.
import type { ColumnMetadata, Kysely } from 'kysely';
import { expect, it } from 'vitest';
import { scratchTracker } from '../../test/flow/scratch-tracker.ts';
import { forgetPerson } from './forget-person.ts';
import type { Database } from './open-database.ts';
import { personalTables } from './personal-tables.ts';

type AnyTables = Record<string, Record<string, unknown>>;

const valueOf = ({ name, dataType }: ColumnMetadata, user: string): unknown => {
  if (name === 'user_id') return user;
  if (/blob|bytea/i.test(dataType)) return Buffer.from(user);
  return /int/i.test(dataType) ? 1 : `${user} ${name}`;
};

/** A row of this person's in every table of a person's. */
async function plant(db: Database, user: string): Promise<void> {
  const any = db as unknown as Kysely<AnyTables>;
  const names = await personalTables(db);
  for (const { name, columns } of await db.introspection.getTables()) {
    if (!names.includes(name)) continue;
    const filled = columns.filter(({ isAutoIncrementing }) => !isAutoIncrementing);
    const named = filled.filter((column) => column.name !== 'id' || !/int/i.test(column.dataType));
    const row = Object.fromEntries(named.map((column) => [column.name, valueOf(column, user)]));
    await any.insertInto(name).values(row).execute();
  }
}

async function countOf(db: Database, user: string): Promise<Record<string, number>> {
  const any = db as unknown as Kysely<AnyTables>;
  const counts: Record<string, number> = {};
  for (const table of await personalTables(db)) {
    const rows = await any.selectFrom(table).selectAll().where('user_id', '=', user).execute();
    counts[table] = rows.length;
  }
  return counts;
}

it('A person who is forgotten has no row left in any table, and nobody else has one fewer.', async () => {
  const { db } = await scratchTracker();
  await plant(db, 'ida');
  await plant(db, 'ole');
  const before = await countOf(db, 'ole');
  expect(Object.keys(before).length).toBeGreaterThan(25);
  expect(Object.values(before).every((rows) => rows === 1)).toBe(true);
  await forgetPerson(db, 'ida');
  expect(Object.entries(await countOf(db, 'ida')).filter(([, rows]) => rows > 0)).toEqual([]);
  expect(await countOf(db, 'ole')).toEqual(before);
});
