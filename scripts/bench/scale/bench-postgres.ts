// A PostgreSQL of a bench's own, which survives power cuts: databases in it, copies of them, and what they cost.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import {
  POSTGRES_PASSWORD,
  POSTGRES_USER,
  postgresLeftOut,
  startPostgres,
} from '../../../test/servers/postgres.ts';

/** Nothing is said to be written before it is. */
const CAREFUL = 'fsync = on\nsynchronous_commit = on\nfull_page_writes = on\nmax_wal_size = 1GB\n';

export interface BenchPostgres {
  /** Of the process that all its others are children of. */
  pid: number;
  /** DATABASE_URL of a database in it. */
  urlOf: (database: string) => string;
  connect: (database: string) => Promise<Client>;
  create: (database: string) => Promise<void>;
  /** Nobody may be connected to the original. */
  copy: (original: string, copy: string) => Promise<void>;
  drop: (database: string) => Promise<void>;
  stop: () => Promise<void>;
}

/** @throws Error where PostgreSQL is not installed */
export async function startBenchPostgres(): Promise<BenchPostgres> {
  if (postgresLeftOut) throw new Error('PostgreSQL is not installed (Debian package postgresql)');
  const server = await startPostgres(CAREFUL);
  const { socket, port } = server;
  const connect = async (database: string): Promise<Client> => {
    const client = new Client({ host: socket, port, user: POSTGRES_USER, database });
    // What breaks when the server is stopped is of no interest any more.
    client.on('error', () => undefined);
    await client.connect();
    return client;
  };
  const say = async (statement: string): Promise<void> => {
    const client = await connect('postgres');
    await client.query(statement).finally(() => client.end());
  };
  return {
    pid: Number(readFileSync(join(socket, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]),
    urlOf: (database) => `postgres://${POSTGRES_USER}:${POSTGRES_PASSWORD}@127.0.0.1:${port}/${database}`,
    connect,
    create: (database) => say(`create database ${database}`),
    copy: (original, copy) => say(`create database ${copy} template ${original}`),
    drop: (database) => say(`drop database ${database} with (force)`),
    stop: server.stop,
  };
}
