// Tests that the schema is built once, whoever comes first, and that the database is private.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../../test/flow/scratch-folder.ts';
import { checkIntegrity, dataVersion } from './dialect.ts';
import { explainSqliteError } from './dialect-sqlite.ts';
import { databasePath, openDatabase, type Database } from './open-database.ts';
import { addOwnerAddresses } from './owners.ts';

const SCRIPT = fileURLToPath(new URL('./open-database.ts', import.meta.url));

const schemaOf = async (db: Database) =>
  (await sql<{ sql: string }>`select sql from sqlite_master where sql is not null order by sql`.execute(db))
    .rows;
const stepsOf = async (db: Database) =>
  (await sql<{ name: string }>`select name from migrations`.execute(db)).rows;

describe('openDatabase', () => {
  it('builds the schema once: opening again changes nothing.', async () => {
    const folder = scratchFolder();
    const first = await openDatabase(folder);
    const [schema, steps] = [await schemaOf(first), await stepsOf(first)];
    expect(steps.length).toBeGreaterThan(0);
    await first.destroy();
    const second = await openDatabase(folder);
    expect([await schemaOf(second), await stepsOf(second)]).toEqual([schema, steps]);
    await second.destroy();
  });

  it('is opened by several processes at once, also when none was there before.', async () => {
    const folder = join(scratchFolder(), 'data');
    const code = `const { openDatabase } = await import(${JSON.stringify(SCRIPT)}); const db = await openDatabase(${JSON.stringify(folder)}); await db.destroy();`;
    const codes = await Promise.all(
      Array.from({ length: 4 }, async () => {
        const child = spawn(
          process.execPath,
          ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', code],
          { stdio: ['ignore', 'ignore', 'inherit'] },
        );
        return ((await once(child, 'exit')) as [number])[0];
      }),
    );
    expect(codes).toEqual([0, 0, 0, 0]);
    const db = await openDatabase(folder);
    expect(new Set((await stepsOf(db)).map(({ name }) => name)).size).toBe((await stepsOf(db)).length);
    await db.destroy();
  });

  it('makes folder and files that only their owner can read.', async () => {
    const folder = join(scratchFolder(), 'data');
    const db = await openDatabase(folder);
    await addOwnerAddresses(db, 'local', ['a@x.example'], 'person');
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(readdirSync(folder)).toContain('hearback.db-wal');
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o077, name).toBe(0);
    await db.destroy();
  });

  it('survives what would break one statement into two.', async () => {
    const db = await openDatabase(scratchFolder());
    const odd = `x'); drop table mails; --\u0000\ud800"`;
    await addOwnerAddresses(db, odd, ['a@x.example'], 'person');
    expect(await db.selectFrom('mails').selectAll().execute()).toEqual([]);
    await db.destroy();
  });
});

describe('a transaction', () => {
  it('leaves nothing behind when its work fails.', async () => {
    const db = await openDatabase(scratchFolder());
    const failing = db.transaction().execute(async (tx) => {
      await addOwnerAddresses(tx, 'local', ['a@x.example'], 'person');
      throw new Error('in the middle');
    });
    await expect(failing).rejects.toThrow('in the middle');
    expect(await db.selectFrom('owner_addresses').selectAll().execute()).toEqual([]);
    await addOwnerAddresses(db, 'local', ['b@x.example'], 'person');
    expect(await db.selectFrom('owner_addresses').selectAll().execute()).toHaveLength(1);
    await db.destroy();
  });

  it('is not entered by what runs beside it on the same connection.', async () => {
    const db = await openDatabase(scratchFolder());
    let beside = Promise.resolve();
    const failing = db.transaction().execute(async (tx) => {
      await addOwnerAddresses(tx, 'local', ['a@x.example'], 'person');
      beside = addOwnerAddresses(db, 'local', ['b@x.example'], 'person');
      await new Promise((resolve) => setTimeout(resolve, 20));
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow();
    await beside;
    const rows = await db.selectFrom('owner_addresses').select('address').execute();
    expect(rows).toEqual([{ address: 'b@x.example' }]);
    await db.destroy();
  });
});

describe('SQLite', () => {
  it('tells that another connection has written, and that the file is sound.', async () => {
    const folder = scratchFolder();
    const [a, b] = [await openDatabase(folder), await openDatabase(folder)];
    const before = await dataVersion(a);
    await addOwnerAddresses(a, 'local', ['a@x.example'], 'person');
    expect(await dataVersion(a)).toBe(before);
    await addOwnerAddresses(b, 'local', ['b@x.example'], 'person');
    expect(await dataVersion(a)).not.toBe(before);
    expect(await checkIntegrity(a)).toBe('ok');
    await Promise.all([a.destroy(), b.destroy()]);
  });

  it('has its errors said in words that mend, extended codes too, and no others.', () => {
    expect(explainSqliteError({ errcode: 13 })).toMatch(/disk is full; free some space/);
    expect(explainSqliteError({ errcode: 5 | (1 << 8) })).toMatch(/busy/);
    expect(explainSqliteError({ errcode: 26 })).toMatch(/restore it from a backup/);
    expect(explainSqliteError({ errcode: 1 })).toBeNull();
    expect(explainSqliteError(new Error('x'))).toBeNull();
    expect(explainSqliteError(null)).toBeNull();
  });

  it('keeps the database where everybody looks for it.', () => {
    expect(databasePath('/srv/mail')).toBe('/srv/mail/hearback.db');
  });
});
