// Hands out everything that is kept of one person, opened, row by row.
import type { Kysely } from 'kysely';
import type { Vault } from '../contracts/vault.ts';
import { personalTables } from './personal-tables.ts';
import type { Database } from './open-database.ts';
import { SEALED_COLUMNS, sealedPlace, type SealedTable } from './sealed-columns.ts';

/** Passwords, tokens and keys open something: they are of no use to the person, and of much to a thief of the file. */
const WITHHELD: Readonly<Record<string, readonly string[]>> = {
  accounts: ['secret'],
  sign_in_sessions: ['token'],
  sign_in_ways: ['password', 'access_token', 'refresh_token', 'id_token'],
  second_factors: ['secret', 'backup_codes'],
  api_keys: ['hash'],
  invitations: ['hash'],
};
/** What was fetched and is decided in a moment, and what the program notes of its own work. */
const LEFT_OUT = new Set(['spool', 'jobs', 'job_turns', 'sign_in_secrets']);
const AT_A_TIME = 200;

type Row = Record<string, unknown>;

const isSealed = (table: string): table is SealedTable => Object.hasOwn(SEALED_COLUMNS, table);

function opened(vault: Vault, user: string, table: string, row: Row): Row {
  const kept = Object.entries(row).filter(([name]) => !WITHHELD[table]?.includes(name));
  const plain: Row = Object.fromEntries(kept);
  if (!isSealed(table)) return plain;
  const { column, key } = SEALED_COLUMNS[table];
  const value = plain[column];
  if (!(value instanceof Uint8Array)) return plain;
  const place = sealedPlace(table, user, ...key.map((name) => row[name] as string | number));
  return { ...plain, [column]: JSON.parse(Buffer.from(vault.open(value, place)).toString()) as unknown };
}

async function* rowsOf(db: Database, table: string, user: string): AsyncGenerator<Row, void, void> {
  const any = db as unknown as Kysely<Record<string, Row>>;
  const order = await orderOf(db, table);
  for (let offset = 0; ; offset += AT_A_TIME) {
    const all = any.selectFrom(table).selectAll().where('user_id', '=', user);
    const ordered = order.reduce((query, column) => query.orderBy(column), all);
    const rows = await ordered.limit(AT_A_TIME).offset(offset).execute();
    yield* rows;
    if (rows.length < AT_A_TIME) return;
  }
}

async function orderOf(db: Database, table: string): Promise<string[]> {
  const tables = await db.introspection.getTables();
  const columns = tables.find(({ name }) => name === table)?.columns ?? [];
  return columns
    .filter(({ isNullable, dataType }) => !isNullable && !/blob|bytea/i.test(dataType))
    .map(({ name }) => name);
}

/** One JSON document, in pieces: a list of rows by table. */
export async function* exportPerson(
  db: Database,
  vault: Vault,
  user: string,
): AsyncGenerator<string, void, void> {
  yield '{';
  const person = await db.selectFrom('people').selectAll().where('id', '=', user).executeTakeFirst();
  yield `"person":${JSON.stringify(person ?? null)}`;
  for (const table of await personalTables(db)) {
    if (LEFT_OUT.has(table)) continue;
    yield `,\n${JSON.stringify(table)}:[`;
    let first = true;
    for await (const row of rowsOf(db, table, user)) {
      yield `${first ? '' : ','}\n${JSON.stringify(opened(vault, user, table, row))}`;
      first = false;
    }
    yield ']';
  }
  yield '}\n';
}
