// Starts one PostgreSQL for all tests that run on it, with an empty tracker from which each takes a copy.
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../src/store/open-database.ts';
import { POSTGRES_USER, startPostgres } from './servers/postgres.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Undefined where the tests run on SQLite. */
    postgres?: { socket: string; port: number; template: string; tables: string };
  }
}

const TEMPLATE = 'template_of_trackers';

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  const { socket, port } = server;
  const client = new Client({ host: socket, port, user: POSTGRES_USER, database: 'postgres' });
  await client.connect();
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const address = { host: socket, port, database: TEMPLATE, user: POSTGRES_USER, password: null };
  const db = await openDatabase('', { ...address, tls: 'off', authorities: null, options: null });
  const tables = (await db.introspection.getTables()).map(({ name }) => name).toSorted();
  await db.destroy();
  project.provide('postgres', { socket, port, template: TEMPLATE, tables: tables.join(' ') });
  return server.stop;
}
