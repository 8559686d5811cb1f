// Tests that the way to PostgreSQL is encrypted as sslmode says, and that only the right server is trusted.
import { chownSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDatabaseUrl } from '../../src/domain/database-address.ts';
import { openPool } from '../../src/store/postgres-pool.ts';
import { folderNursery } from '../flow/scratch-folder.ts';
import { makeCertificates } from '../servers/make-certificates.ts';
import { POSTGRES_PASSWORD, POSTGRES_USER, startPostgres, type Postgres } from '../servers/postgres.ts';

const freshFolder = folderNursery();
let server: Postgres;
let folder: string;
let strangers: string;

beforeAll(async () => {
  folder = freshFolder();
  strangers = join(freshFolder(), 'strangers');
  mkdirSync(strangers);
  makeCertificates('localhost', folder);
  makeCertificates('localhost', strangers);
  // The server runs as nobody where the tests run as root, and reads no key that others may read.
  if (process.getuid?.() === 0) {
    chownSync(folder, 65_534, 65_534);
    for (const name of readdirSync(folder)) chownSync(join(folder, name), 65_534, 65_534);
  }
  const files = `ssl_cert_file = '${join(folder, 'cert.pem')}'\nssl_key_file = '${join(folder, 'key.pem')}'`;
  server = await startPostgres(`ssl = on\n${files}\n`);
});
afterAll(() => server.stop());

/** How the server sees the connection. */
async function encryptionOf(host: string, query: string): Promise<string | null> {
  const url = `postgres://${POSTGRES_USER}:${POSTGRES_PASSWORD}@${host}:${server.port}/postgres?${query}`;
  const address = readDatabaseUrl(url);
  if (address === null) throw new Error('no address');
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool: openPool(address) }) });
  try {
    const { rows } = await sql<{ version: string | null }>`
      select version from pg_stat_ssl where pid = pg_backend_pid()`.execute(db);
    return rows[0]?.version ?? null;
  } finally {
    await db.destroy();
  }
}

const rootOf = (place: string): string => `sslrootcert=${encodeURIComponent(join(place, 'ca.pem'))}`;

describe('the way to PostgreSQL', () => {
  it('is encrypted where the certificate is the host’s and its authority is named.', async () => {
    expect(await encryptionOf('localhost', `sslmode=verify-full&${rootOf(folder)}`)).toBe('TLSv1.3');
    expect(await encryptionOf('127.0.0.1', `sslmode=verify-ca&${rootOf(folder)}`)).toBe('TLSv1.3');
    expect(await encryptionOf('127.0.0.1', 'sslmode=require')).toBe('TLSv1.3');
    expect(await encryptionOf('127.0.0.1', 'sslmode=disable')).toBeNull();
  });

  it('is not taken where another authority signed, or for another host, and it is said how to mend it.', async () => {
    const foreign = encryptionOf('localhost', `sslmode=verify-full&${rootOf(strangers)}`);
    await expect(foreign).rejects.toThrow(/signed by no known authority; name the file .*sslrootcert/u);
    await expect(encryptionOf('localhost', 'sslmode=verify-full')).rejects.toThrow(/no known authority/u);
    const otherHost = encryptionOf('127.0.0.1', `sslmode=verify-full&${rootOf(folder)}`);
    await expect(otherHost).rejects.toThrow(/127\.0\.0\.1/u);
  });
});
