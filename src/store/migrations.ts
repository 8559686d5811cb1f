// Brings the schema of a database up to date, step by step.
import { sql, type Kysely } from 'kysely';
import { DatabaseFailure } from './database-failure.ts';
import { traitsOf } from './dialect.ts';
import { explainSqliteError } from './dialect-sqlite.ts';
import type { TypeNames } from './dialect-traits.ts';
import { MIGRATIONS, type Migration } from './migration-steps.data.ts';
import type { Schema } from './schema.ts';

function spelled(statement: string, types: TypeNames): string {
  return statement
    .replace(/\$(big|bytes|serial)/g, (_, type: 'big' | 'bytes' | 'serial') => types[type])
    .replace(/\$covering\(([^)]*)\)/g, (_, columns: string) => (types.covers ? `, ${columns}` : ''))
    .replace(/\btext\b/g, types.text);
}

/** One step with its mark, in one transaction that no other process's overlaps; nothing where the mark is there. */
async function take(db: Kysely<never>, { name, statements }: Migration): Promise<void> {
  const { types, lockSchema } = traitsOf(db);
  await db.transaction().execute(async (tx) => {
    await lockSchema(tx);
    const done = await sql`select 1 from migrations where name = ${name}`.execute(tx);
    if (done.rows.length > 0) return;
    for (const statement of statements) await sql.raw(spelled(statement, types)).execute(tx);
    await sql`insert into migrations values (${name}, ${new Date().toISOString()})`.execute(tx);
  });
}

/** The marks of the steps that were taken. */
async function readMarks(db: Kysely<never>): Promise<Set<string>> {
  return db.transaction().execute(async (tx) => {
    // Without the lock, two that make the table at once would fail on PostgreSQL in spite of `if not exists`.
    await traitsOf(tx).lockSchema(tx);
    const mark = spelled('name text primary key, applied_at text not null', traitsOf(tx).types);
    await sql.raw(`create table if not exists migrations (${mark})`).execute(tx);
    const { rows } = await sql<{ name: string }>`select name from migrations order by name`.execute(tx);
    return new Set(rows.map(({ name }) => name));
  });
}

/** Names of all steps, in their order. */
export const knownMigrations = (): string[] => MIGRATIONS.map(({ name }) => name);

/** Names of the steps that this database has not seen. @throws when it cannot be read */
export async function pendingMigrations(db: Kysely<Schema>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select name from migrations`.execute(db);
  const done = new Set(rows.map(({ name }) => name));
  return knownMigrations().filter((name) => !done.has(name));
}

/**
 * Brings the schema up to date. Safe when several processes start at once.
 * @param steps all that there are, in their order
 * @throws DatabaseFailure that says which step failed, or that a newer program has been here
 */
export async function migrate(db: Kysely<never>, steps: readonly Migration[] = MIGRATIONS): Promise<void> {
  const marks = await readMarks(db);
  const unknown = [...marks].find((mark) => steps.every(({ name }) => name !== mark));
  if (unknown !== undefined)
    throw new DatabaseFailure(
      `the database was written by a newer Hearback (${unknown}); update this one, or restore a backup of before`,
    );
  for (const step of steps) {
    if (marks.has(step.name)) continue;
    await take(db, step).catch((error: unknown) => {
      // A full disk says nothing of the step.
      const mendable = explainSqliteError(error);
      if (mendable !== null) throw new DatabaseFailure(mendable, { cause: error });
      const note = `the step ${step.name} of the database failed and was taken back`;
      throw new DatabaseFailure(`${note}: ${(error as Error).message}`, { cause: error });
    });
  }
}
