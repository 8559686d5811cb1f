// Carries everything from the SQLite file into an empty PostgreSQL database.
import { sql, type Kysely, type Transaction } from 'kysely';
import { DatabaseFailure } from './database-failure.ts';
import { traitsOf } from './dialect.ts';
import { continueNumbering } from './dialect-postgres.ts';
import type { Database } from './open-database.ts';

/** Rows of one statement: the widest table has 30 columns, and a statement takes 65,535 values. */
const ROWS = 200;
/** Bytes of one statement, about: a mail may be large. */
const BYTES = 4 * 1024 * 1024;

/** What each database has of itself from the beginning. */
const OWN = new Set(['migrations', 'fold_version']);

/** Tables by name with any columns, since what is moved is not looked at. */
type AnyTables = Record<string, Record<string, unknown>>;

export interface MovedTable {
  table: string;
  rows: number;
}

async function tablesOf(db: Kysely<AnyTables>): Promise<string[]> {
  const tables = await db.introspection.getTables();
  return tables.map(({ name }) => name).toSorted();
}

async function countRows(db: Kysely<AnyTables>, table: string): Promise<number> {
  const counted = await db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  return Number(counted.n);
}

/** Whoever opened it left its mark of the key there, which the mark of the other database replaces. */
async function refuseFilled(to: Kysely<AnyTables>, tables: readonly string[]): Promise<void> {
  await to.deleteFrom('settings').where('user_id', '=', '').execute();
  for (const table of tables) {
    if (OWN.has(table) || (await countRows(to, table)) === 0) continue;
    throw new DatabaseFailure(
      `the database to move to is not empty (${table} has rows); make an empty one, or drop what is in it`,
    );
  }
}

const weightOf = (row: Record<string, unknown>): number =>
  Object.values(row).reduce<number>(
    (sum, value) => sum + (value instanceof Uint8Array || typeof value === 'string' ? value.length : 8),
    0,
  );

async function moveTable(from: Kysely<AnyTables>, to: Kysely<AnyTables>, table: string): Promise<number> {
  await to.deleteFrom(table).execute();
  let [rows, batch, bytes] = [0, [] as Record<string, unknown>[], 0];
  const write = async () => {
    if (batch.length > 0) await to.insertInto(table).values(batch).execute();
    rows += batch.length;
    [batch, bytes] = [[], 0];
  };
  for await (const row of from.selectFrom(table).selectAll().stream()) {
    batch.push(row);
    bytes += weightOf(row);
    if (batch.length >= ROWS || bytes >= BYTES) await write();
  }
  await write();
  return rows;
}

async function verify(from: Kysely<AnyTables>, to: Kysely<AnyTables>, table: string): Promise<void> {
  const [before, after] = [await countRows(from, table), await countRows(to, table)];
  if (before === after) return;
  throw new DatabaseFailure(
    `${after} of ${before} rows of ${table} arrived, so nothing was moved; please report this`,
  );
}

async function moveAll(
  from: Transaction<AnyTables>,
  to: Transaction<AnyTables>,
  report: (moved: MovedTable) => void,
): Promise<MovedTable[]> {
  await traitsOf(to as never).lockSchema(to as never);
  const tables = await tablesOf(from);
  await refuseFilled(to, tables);
  const moved: MovedTable[] = [];
  for (const table of tables) {
    if (table === 'migrations') continue;
    moved.push({ table, rows: await moveTable(from, to, table) });
    await verify(from, to, table);
    report(moved.at(-1)!);
  }
  for (const numbering of await traitsOf(from as never).readNumberings(from as never))
    await continueNumbering(to as never, numbering);
  return moved;
}

/**
 * Moves all rows, in one transaction of the receiving database, while nobody else can write to the giving one: all of it is
 * there at the end, counted, or nothing.
 * @param from SQLite, both with the schema of today
 * @param to PostgreSQL, empty
 * @param report told of each table when it is moved
 * @throws DatabaseFailure when `to` is not empty, or what the databases throw
 */
export function moveDatabase(
  from: Database,
  to: Database,
  report: (moved: MovedTable) => void,
): Promise<MovedTable[]> {
  const [giving, receiving] = [from, to] as unknown as Kysely<AnyTables>[];
  return giving!.transaction().execute((source) =>
    receiving!.transaction().execute(async (target) => {
      const moved = await moveAll(source, target, report);
      await sql`analyze`.execute(target);
      return moved;
    }),
  );
}
