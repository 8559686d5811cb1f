// Connections to a PostgreSQL server, by the driver `pg`.
import { readFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import type { ConnectionOptions } from 'node:tls';
import type { PostgresPool, PostgresPoolClient } from 'kysely';
import { Pool, types as standardTypes, type CustomTypesConfig, type PoolClient, type PoolConfig } from 'pg';
import type { DatabaseAddress } from '../domain/database-address.ts';
import { DatabaseFailure } from './database-failure.ts';
import { explainPostgresError } from './explain-postgres.ts';
import { isOutgrown, RepeatedStatements } from './repeated-statements.ts';
import { withoutNul } from './without-nul.ts';

/** Connections of one thread at most; a server takes 100 unless it is told otherwise. */
const CONNECTIONS = 10;
/** How long a free connection is waited for, ms. */
const CONNECT_TIMEOUT = 15_000;
/** After how long without use a connection is closed, ms. */
const IDLE_TIMEOUT = 60_000;
const KEEP_ALIVE_AFTER = 30_000;

/** OIDs of bigint and of numeric, which is what a sum of bigints is. */
const BIGINT = 20;
const NUMERIC = 1700;

/** @throws RangeError where a number would lose digits */
function toNumber(text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && !Number.isSafeInteger(number))
    throw new RangeError(`the database holds ${text}, which is no number that Hearback writes`);
  return number;
}

const types: CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === BIGINT || oid === NUMERIC ? toNumber : (standardTypes.getTypeParser(oid, format) as unknown),
};

function tlsOf({ tls, authorities }: DatabaseAddress): ConnectionOptions | false {
  if (tls === 'off') return false;
  if (tls === 'unverified') return { rejectUnauthorized: false };
  const ca = authorities === null ? {} : { ca: readAuthorities(authorities) };
  return tls === 'authority' ? { ...ca, checkServerIdentity: () => undefined } : ca;
}

function readAuthorities(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new DatabaseFailure(
      `the file ${path}, which sslrootcert in DATABASE_URL names, cannot be read (${code})`,
    );
  }
}

function configOf(address: DatabaseAddress): PoolConfig {
  const { host, port, database, user, password, options } = address;
  return {
    host,
    port,
    database,
    user: user ?? process.env['PGUSER'] ?? userInfo().username,
    ...(password !== null && { password }),
    ...(options !== null && { options }),
    ssl: tlsOf(address),
    types,
    application_name: 'hearback',
    max: CONNECTIONS,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    idleTimeoutMillis: IDLE_TIMEOUT,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_AFTER,
  };
}

/** Behind a pooler, which may hand every transaction to another server process, nothing that a process keeps can be relied on. */
async function isDirect(client: PoolClient): Promise<boolean> {
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  // A pooler tells a number of its own where the server tells its process.
  return rows[0]?.pid === (client as PoolClient & { processID?: number }).processID;
}

type Query = (text: string, parameters: readonly unknown[]) => Promise<unknown>;

/** @param repeated null where the server is to keep no statement */
function queryOf(client: PoolClient, repeated: RepeatedStatements | null): Query {
  return async (text, parameters) => {
    const values = withoutNul(parameters);
    // What has no values may be several statements, which cannot be kept.
    const name = values.length === 0 ? undefined : repeated?.nameOf(text);
    if (name === undefined) return client.query(text, values);
    try {
      return await client.query({ name, text, values });
    } catch (error) {
      if (!isOutgrown(error)) throw error;
      repeated?.forgetAll();
      // Within a transaction this is refused as well, and says less.
      return client.query(text, values).catch(() => {
        throw error;
      });
    }
  };
}

export interface OpenPool extends PostgresPool {
  /** Whether connections are to one process of the server for as long as they last; false until the first was made. */
  isDirect: () => boolean;
}

/** A pool whose errors speak plainly and whose texts hold no NUL. */
export function openPool(address: DatabaseAddress): OpenPool {
  const explained = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw explainPostgresError(error, address);
    }
  };
  const pool = new Pool(configOf(address));
  // A server that goes away takes unused connections with it; the next query opens another one and meets the failure, if any.
  pool.on('error', () => undefined);
  let direct = false;
  const wrapped = new WeakMap<PoolClient, PostgresPoolClient>();
  const wrap = async (client: PoolClient): Promise<PostgresPoolClient> => {
    const known = wrapped.get(client);
    if (known) return known;
    // What breaks between two statements of a transaction is met by the next one.
    client.on('error', () => undefined);
    direct = await isDirect(client);
    const query = queryOf(client, direct ? new RepeatedStatements() : null);
    const plain = {
      query: (text: string, parameters: readonly unknown[]) => explained(query(text, parameters)),
      release: (destroy?: boolean) => client.release(destroy),
    } as unknown as PostgresPoolClient;
    wrapped.set(client, plain);
    return plain;
  };
  const connect = async (): Promise<PostgresPoolClient> => {
    const client = await pool.connect();
    return wrap(client).catch((error: unknown) => {
      client.release(true);
      throw error;
    });
  };
  return {
    options: {},
    connect: () => explained(connect()),
    end: () => pool.end(),
    isDirect: () => direct,
  };
}
