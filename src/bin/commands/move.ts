// `hearback move`: carries the tracker from the file in the data folder to a PostgreSQL server.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { BadDatabaseUrl, readDatabaseUrl, type DatabaseAddress } from '../../domain/database-address.ts';
import type { Config } from '../../ops/config.ts';
import { takeLock } from '../../ops/take-lock.ts';
import { moveDatabase } from '../../store/move-database.ts';
import { databasePath, openDatabase } from '../../store/open-database.ts';
import { Failure } from '../failure.ts';
import { openTracker } from '../open-tracker.ts';
import { resolveDatabase } from '../resolve-database.ts';

interface Options {
  dataDir: string;
  to: string;
}

function readTarget(url: string): DatabaseAddress {
  try {
    readDatabaseUrl(url);
  } catch (error) {
    if (error instanceof BadDatabaseUrl) throw new Failure(`--to ${error.message}`, 2);
    throw error;
  }
  const address = resolveDatabase(url);
  if (address === null) throw new Failure('--to must name a PostgreSQL database, postgres://…', 2);
  return address;
}

/** The address as it was given, but for the password. */
function withoutPassword(url: string): string {
  return url.replace(/^([^:]+:\/\/[^:/@]*):[^@]*@/u, '$1:PASSWORD@');
}

async function run({ dataDir: folder, to }: Options, config: Config): Promise<void> {
  const address = readTarget(to);
  const dataDir = resolve(folder);
  if (!existsSync(databasePath(dataDir)))
    throw new Failure(`there is no database in ${dataDir} to move; name its folder with --data-dir`);
  const unlock = takeLock(dataDir, 'serve');
  if (!unlock) throw new Failure(`hearback serve is running on ${dataDir}; stop it, then move`);
  const tracker = await openTracker(dataDir, { ...config, DATABASE_URL: undefined });
  try {
    const target = await openDatabase(dataDir, address);
    try {
      const moved = await moveDatabase(tracker.db, target, ({ table, rows }) =>
        process.stderr.write(`${table}: ${rows} rows\n`),
      );
      const rows = moved.reduce((sum, table) => sum + table.rows, 0);
      process.stdout.write(
        `All ${rows} rows of ${moved.length} tables are moved and counted. From now on set\n` +
          `  DATABASE_URL=${withoutPassword(to)}\n` +
          `and keep ${dataDir}: its key opens what is stored. ${databasePath(dataDir)} is not used any more and may go once all is well.\n`,
      );
    } finally {
      await target.destroy();
    }
  } finally {
    await tracker.db.destroy();
    unlock();
  }
}

/** Adds the command. */
export function addMove(program: Command, config: Config): void {
  program
    .command('move')
    .description('carry the tracker from the file in the data folder into an empty PostgreSQL database')
    .requiredOption(
      '--to <url>',
      'postgres://user:password@host:5432/name (PGPASSWORD may hold the password)',
    )
    .option('--data-dir <folder>', 'where database and key lie', config.HEARBACK_DATA_DIR)
    .action((options: Options) => run(options, config));
}
