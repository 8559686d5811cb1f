// Gives each folder of a test a database of its own on the tests' PostgreSQL, where the tests run on that.
import { join } from 'node:path';
import { Kysely } from 'kysely';
import { Client } from 'pg';
import { inject } from 'vitest';
import type { TrackerPlace } from '../../src/bin/open-tracker.ts';
import { readDatabaseUrl } from '../../src/domain/database-address.ts';
import { postgresDialect } from '../../src/store/dialect-postgres.ts';
import { sqliteDialect } from '../../src/store/dialect-sqlite.ts';
import { openDatabase, type Database } from '../../src/store/open-database.ts';
import { scratchFolder } from './scratch-folder.ts';
import { POSTGRES_USER } from '../servers/postgres.ts';

/** The server that the global set-up started for the project `postgres`; none in others. */
const server = inject('postgres');

/** Whether these tests run on PostgreSQL, and not on SQLite. */
export const onPostgres = server !== undefined;

const places = new Map<string, string>();

interface ScratchDatabase {
  name: string;
  /** Stays connected, to empty it between two tests. */
  client: Client;
}

/* To make a database takes ten times as long as to empty one, so that they are used by one test after another; they end with their server. */
const free: ScratchDatabase[] = [];

const EMPTY = `do $$ declare one text; begin
  for one in select tablename from pg_tables where schemaname = 'public' and tablename not in ('migrations', 'fold_version')
    loop execute format('delete from %I', one); end loop;
  for one in select sequencename from pg_sequences where schemaname = 'public'
    loop perform setval(one::regclass, 1, false); end loop;
  update fold_version set version = 0;
end $$`;

async function connected(database: string): Promise<Client> {
  const client = new Client({ host: server?.socket, port: server?.port, user: POSTGRES_USER, database });
  await client.connect();
  return client;
}

async function administer(...statements: string[]): Promise<void> {
  const client = await connected('postgres');
  for (const statement of statements) await client.query(statement);
  await client.end();
}

async function make(): Promise<ScratchDatabase> {
  const name = `t${crypto.randomUUID().replaceAll('-', '')}`;
  await administer(`create database ${name} template ${server?.template} strategy file_copy`);
  return { name, client: await connected(name) };
}

const TABLES = `select string_agg(tablename, ' ' order by tablename) as tables from pg_tables where schemaname = 'public'`;

async function tablesIn({ client }: ScratchDatabase): Promise<string | undefined> {
  return (await client.query<{ tables: string }>(TABLES)).rows[0]?.tables;
}

/** One that a test has left with other tables is not used again. */
async function giveBack(database: ScratchDatabase): Promise<void> {
  if ((await tablesIn(database)) !== server?.tables) return;
  await database.client.query(EMPTY);
  free.push(database);
}

/**
 * Where the tracker of `folder` has its database, the same for the same folder.
 * @param atEnd takes what gives the database back, to be done when nothing is connected any more
 */
export async function databaseFor(
  folder: string,
  atEnd: (giveBack: () => Promise<void>) => void,
): Promise<TrackerPlace> {
  if (server === undefined) return {};
  const known = places.get(folder);
  if (known !== undefined) return { DATABASE_URL: known };
  const database = free.pop() ?? (await make());
  const host = encodeURIComponent(server.socket);
  const url = `postgres://${POSTGRES_USER}@localhost/${database.name}?host=${host}&port=${server.port}`;
  places.set(folder, url);
  atEnd(() => giveBack(database));
  return { DATABASE_URL: url };
}

/** One more connection to the database of a folder that a tracker was opened on. */
export function openAnother(folder: string): Promise<Database> {
  const url = places.get(folder);
  const address = url === undefined ? null : readDatabaseUrl(url);
  return openDatabase(folder, address && { ...address, tls: 'off' });
}

/** A database of the test's own with nothing in it, however often it is opened. */
export async function emptyDatabase(
  atEnd: (work: () => Promise<void>) => void,
): Promise<() => Kysely<never>> {
  if (server === undefined) {
    const path = join(scratchFolder(), 'empty.db');
    return () => new Kysely<never>({ dialect: sqliteDialect(path) });
  }
  const { name, client } = await make();
  await client.query('drop schema public cascade; create schema public');
  await client.end();
  atEnd(() => administer(`drop database ${name} with (force)`));
  const { socket: host, port } = server;
  const address = { host, port, database: name, user: POSTGRES_USER, password: null, authorities: null };
  return () => new Kysely<never>({ dialect: postgresDialect({ ...address, tls: 'off', options: null }) });
}
