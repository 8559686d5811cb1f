// Tests that no column of bytes is left out where new keys go by the list of sealed columns.
import { sql } from 'kysely';
import { expect, it, onTestFinished } from 'vitest';
import { scratchFolder } from '../../test/flow/scratch-folder.ts';
import { openDatabase } from './open-database.ts';
import { SEALED_COLUMNS } from './sealed-columns.ts';

it('Every column of bytes in the database is on the list, under the key of its table.', async () => {
  const db = await openDatabase(scratchFolder());
  onTestFinished(() => db.destroy());
  const columns = await sql<{ table: string; column: string; type: string; pk: number }>`
    select m.name as "table", c.name as "column", c.type, c.pk
    from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' order by m.name, c.pk`.execute(
    db,
  );
  const bytes = columns.rows.filter(({ type }) => type.toLowerCase() === 'blob');
  expect(bytes.length).toBeGreaterThan(4);
  const keyOf = (table: string) =>
    columns.rows.filter((one) => one.table === table && one.pk > 0).map(({ column }) => column);
  const found = Object.fromEntries(
    bytes.map(({ table, column }) => [table, { column, key: keyOf(table).slice(1) }]),
  );
  expect(SEALED_COLUMNS).toEqual(found);
  for (const { table } of bytes) expect(keyOf(table)[0]).toBe('user_id');
  // Two in one table would hide each other above.
  expect(new Set(bytes.map(({ table }) => table)).size).toBe(bytes.length);
});
