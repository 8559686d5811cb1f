// Seals stored values anew with the newest key, and counts which key seals how many.
import { sql, type SqlBool } from 'kysely';
import { KEY_ID_AT, type Vault } from '../contracts/vault.ts';
import type { Database } from './open-database.ts';
import { SEALED_COLUMNS, SEALED_TABLES, sealedPlace, type SealedTable } from './sealed-columns.ts';

/** Names a row: user, then the parts of its key. */
export type RowKey = readonly [string, ...(string | number)[]];

const namesOf = (table: SealedTable): string[] => ['user_id', ...SEALED_COLUMNS[table].key];
const column = (table: SealedTable) => sql.ref(SEALED_COLUMNS[table].column);
const refs = (table: SealedTable) => sql.join(namesOf(table).map((name) => sql.ref(name)));
const keyIdIn = (table: SealedTable) =>
  sql`substr(${column(table)}, ${KEY_ID_AT.start + 1}, ${KEY_ID_AT.length})`;
const idBytes = (id: string) => Buffer.from(id, 'hex');
const keyIdOf = (value: Uint8Array): string =>
  Buffer.from(value.subarray(KEY_ID_AT.start, KEY_ID_AT.start + KEY_ID_AT.length)).toString('hex');
const toKey = (table: SealedTable, row: Record<string, string | number>): RowKey =>
  namesOf(table).map((name) => row[name]!) as [string, ...(string | number)[]];

/** How many values of a table each key seals, by the key's id. */
async function countByKey(db: Database, table: SealedTable): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: Uint8Array; n: number }>`
    select ${keyIdIn(table)} as id, count(*) as n from ${sql.table(table)}
    where ${column(table)} is not null group by 1`.execute(db);
  return new Map(rows.map(({ id, n }) => [Buffer.from(id).toString('hex'), Number(n)]));
}

/** How many values each key seals, over all tables. */
export async function countSealed(db: Database): Promise<Map<string, number>> {
  const sum = new Map<string, number>();
  for (const table of SEALED_TABLES) {
    for (const [id, n] of await countByKey(db, table)) sum.set(id, (sum.get(id) ?? 0) + n);
  }
  return sum;
}

/** Rows whose value another key than `keyId` seals, in the order of their keys, at most `limit` of those behind `after`. */
export async function listSealedOtherwise(
  db: Database,
  table: SealedTable,
  keyId: string,
  { after, limit }: { after: RowKey | null; limit: number },
): Promise<RowKey[]> {
  const behind =
    after === null ? sql<SqlBool>`1 = 1` : sql<SqlBool>`(${refs(table)}) > (${sql.join([...after])})`;
  const { rows } = await sql<Record<string, string | number>>`
    select ${refs(table)} from ${sql.table(table)}
    where ${column(table)} is not null and ${keyIdIn(table)} <> ${idBytes(keyId)} and ${behind}
    order by ${refs(table)} limit ${limit}`.execute(db);
  return rows.map((row) => toKey(table, row));
}

/**
 * Seals the values of these rows with the newest key; to be called in a write transaction. Rows that are gone, or that somebody
 * else has sealed anew meanwhile, stay as they are, and so do values that no key opens.
 * @returns how many were sealed anew
 */
export async function reseal(
  tx: Database,
  vault: Vault,
  table: SealedTable,
  rows: readonly RowKey[],
): Promise<number> {
  const [newest] = vault.keyIds();
  let done = 0;
  for (const row of rows) {
    const here = sql`(${refs(table)}) = (${sql.join([...row])})`;
    const found = await sql<{ value: Uint8Array | null }>`
      select ${column(table)} as value from ${sql.table(table)} where ${here}`.execute(tx);
    const value = found.rows[0]?.value;
    if (!value || keyIdOf(value) === newest) continue;
    const [user, ...key] = row;
    const place = sealedPlace(table, user, ...key);
    const plain = openOrNull(vault, value, place);
    if (plain === null) continue;
    await sql`update ${sql.table(table)} set ${column(table)} = ${vault.seal(plain, place)} where ${here}`.execute(
      tx,
    );
    done += 1;
  }
  return done;
}

function openOrNull(vault: Vault, value: Uint8Array, place: string): Uint8Array | null {
  try {
    return vault.open(value, place);
  } catch {
    return null;
  }
}
