// A tracker on a database of its own, in memory where that is SQLite, for tests.
import { createHash, randomUUID } from 'node:crypto';
import { Kysely } from 'kysely';
import { databaseFor, onPostgres, openAnother } from './scratch-database.ts';
import { fixedKeys } from '../../src/ops/key-ring.ts';
import { createVault } from '../../src/ops/vault.ts';
import { sqliteDialect } from '../../src/store/dialect-sqlite.ts';
import { migrate } from '../../src/store/migrations.ts';
import type { Database } from '../../src/store/open-database.ts';
import type { Schema } from '../../src/store/schema.ts';

async function openInMemory(): Promise<Database> {
  const db = new Kysely<Schema>({ dialect: sqliteDialect(':memory:') });
  await migrate(db as unknown as Kysely<never>);
  return db;
}

async function openServed(): Promise<Database> {
  const place = randomUUID();
  let remove = async () => {};
  await databaseFor(place, (removal) => (remove = removal));
  const db = await openAnother(place);
  const close = db.destroy.bind(db);
  return Object.assign(db, { destroy: () => close().then(remove) });
}

/** An empty tracker whose clock goes on by one millisecond at each look. Destroy its `db` at the end. */
export async function openBareStore() {
  const db = onPostgres ? await openServed() : await openInMemory();
  let clock = Date.UTC(2026, 5, 1);
  return {
    db,
    vault: createVault(fixedKeys([new Uint8Array(32).fill(7)], 'the test')),
    hash: (text: string) => createHash('sha256').update(text).digest('hex'),
    newId: () => randomUUID(),
    now: () => (clock += 1),
    /** Sets the clock. @param time epoch ms */
    moveTo: (time: number) => void (clock = time),
  };
}

export type BareStore = Awaited<ReturnType<typeof openBareStore>>;
