// A tracker on a database in memory, for tests.
import { createHash, randomUUID } from 'node:crypto';
import { Kysely } from 'kysely';
import { fixedKeys } from '../ops/key-ring.ts';
import { createVault } from '../ops/vault.ts';
import { SQLITE_TYPES, sqliteDialect } from '../store/dialect-sqlite.ts';
import { migrate } from '../store/migrations.ts';
import type { Schema } from '../store/schema.ts';

/** An empty tracker whose clock goes on by one millisecond at each look. Destroy its `db` at the end. */
export async function openMemoryStore() {
  const db = new Kysely<Schema>({ dialect: sqliteDialect(':memory:') });
  await migrate(db as unknown as Kysely<never>, SQLITE_TYPES);
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

export type MemoryStore = Awaited<ReturnType<typeof openMemoryStore>>;
