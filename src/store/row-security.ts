// Has PostgreSQL itself keep people apart: every table of a person's shows only the rows of whoever a statement is run for.
import { sql, type Kysely } from 'kysely';
import { DatabaseFailure } from './database-failure.ts';
import { personalTables } from './personal-tables.ts';
import type { Schema } from './schema.ts';

const POLICY = 'hearback_own';

/** @throws DatabaseFailure where the program's role would see everything whatever the policies say */
async function checkRole(db: Kysely<Schema>): Promise<void> {
  const { rows } = await sql<{ name: string; free: boolean }>`
    select rolname as name, rolsuper or rolbypassrls as free from pg_roles where rolname = current_user`.execute(
    db,
  );
  if (rows[0]?.free !== true) return;
  throw new DatabaseFailure(
    `the role ${rows[0].name} may bypass row-level security, which keeps people apart: give the program one without SUPERUSER and BYPASSRLS (docs/operations.md)`,
  );
}

async function protectedTables(db: Kysely<Schema>): Promise<Set<string>> {
  const { rows } = await sql<{ name: string }>`
    select c.relname as name from pg_class c join pg_policies p on p.tablename = c.relname and p.schemaname = current_schema()
    where c.relnamespace = current_schema()::regnamespace and c.relforcerowsecurity and p.policyname = ${POLICY}`.execute(
    db,
  );
  return new Set(rows.map(({ name }) => name));
}

/** Puts the policy on every table of a person's that is without it; to be called after each change of the schema. @throws DatabaseFailure */
export async function keepApart(db: Kysely<Schema>): Promise<void> {
  await checkRole(db);
  const done = await protectedTables(db);
  const owners = new Map([
    ...(await personalTables(db)).map((table) => [table, 'user_id'] as const),
    ['people', 'id'],
  ]);
  for (const [table, owner] of owners) {
    if (done.has(table)) continue;
    const name = sql.table(table);
    const mine = sql`${sql.ref(owner)} = current_setting('hearback.person', true) or current_setting('hearback.person', true) = '*'`;
    await sql`alter table ${name} enable row level security`.execute(db);
    await sql`alter table ${name} force row level security`.execute(db);
    await sql`drop policy if exists ${sql.ref(POLICY)} on ${name}`.execute(db);
    await sql`create policy ${sql.ref(POLICY)} on ${name} using (${mine}) with check (${mine})`.execute(db);
  }
}

/** Whether people are kept apart in this database. */
export async function isKeptApart(db: Kysely<Schema>): Promise<boolean> {
  return (await protectedTables(db)).size > 0;
}
