// What a PostgreSQL database has cost until now: processor, bytes of its log, rows, commits, and room on disk.
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { treeCpuSeconds } from '../process-tree.ts';
import type { BenchPostgres } from './bench-postgres.ts';

export interface DatabaseCosts {
  /** CPU seconds of the server and all its processes. */
  postgresCpu: number;
  /** Bytes written to its log, by all databases. */
  wal: number;
  /** Rows inserted, changed and deleted. */
  rows: number;
  commits: number;
  /** Bytes that everything but queue and spool takes up. */
  kept: number;
}

/** PostgreSQL tells what a connection did only when it has been at rest for a while, ms. */
const UNTIL_TOLD = 1500;

const QUERY = `select tup_inserted + tup_updated + tup_deleted as rows, xact_commit as commits,
  pg_current_wal_lsn() - '0/0'::pg_lsn as wal,
  (select sum(pg_total_relation_size(oid)) from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
    and relname not in ('spool', 'jobs', 'job_turns', 'bench_ends')) as kept
  from pg_stat_database where datname = current_database()`;

export async function databaseCosts(postgres: BenchPostgres, client: Client): Promise<DatabaseCosts> {
  const postgresCpu = treeCpuSeconds(postgres.pid);
  await pause(UNTIL_TOLD);
  const { rows } = await client.query<Record<'rows' | 'commits' | 'wal' | 'kept', string>>(QUERY);
  const [row] = rows;
  if (!row) throw new Error('PostgreSQL tells nothing of its database');
  const { wal, kept, commits } = row;
  return {
    postgresCpu,
    wal: Number(wal),
    rows: Number(row.rows),
    commits: Number(commits),
    kept: Number(kept),
  };
}

export function costBetween(before: DatabaseCosts, after: DatabaseCosts): DatabaseCosts {
  return {
    postgresCpu: after.postgresCpu - before.postgresCpu,
    wal: after.wal - before.wal,
    rows: after.rows - before.rows,
    commits: after.commits - before.commits,
    kept: after.kept - before.kept,
  };
}
