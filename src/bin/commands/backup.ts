// `hearback backup` and `hearback restore`: the database as one file, while a server runs, and back.
import {
  chmodSync,
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Config } from '../../ops/config.ts';
import { keyFilePath } from '../../ops/key-file.ts';
import { wrappedKeysPath } from '../../ops/wrapped-keys.ts';
import { syncFile, syncFolder } from '../../ops/write-durably.ts';
import { copyDatabase, faultOfCopy } from '../../store/backup.ts';
import { databasePath } from '../../store/open-database.ts';
import { Failure } from '../failure.ts';
import { openTracker } from '../open-tracker.ts';
import { resolveDatabase } from '../resolve-database.ts';

interface Options {
  dataDir: string;
}

/** A folder gets a file named after the moment, so that the same command can run every day. */
function fileFor(path: string, now: Date): string {
  const isFolder = existsSync(path) && statSync(path).isDirectory();
  const moment = now.toISOString().replace(/[-:]|\.\d+/g, '');
  return isFolder ? join(path, `hearback-${moment}.db`) : path;
}

/** Where the key is, which a backup does not hold. */
function whereKeyIs(dataDir: string, config: Config): string {
  if (config.HEARBACK_KEY !== undefined) return 'in HEARBACK_KEY';
  return existsSync(wrappedKeysPath(dataDir))
    ? `${wrappedKeysPath(dataDir)}, wrapped by Vault`
    : keyFilePath(dataDir);
}

const megabytes = (path: string): string => `${(statSync(path).size / 1024 / 1024).toFixed(1)} MB`;

/** A server has tools of its own for this, which know how to do it beside others. */
function checkOwnFile({ DATABASE_URL: url }: Config): void {
  if (resolveDatabase(url) === null) return;
  throw new Failure(
    'the tracker is on a PostgreSQL server (DATABASE_URL): use pg_dump and pg_restore, as docs/operations.md shows',
    2,
  );
}

function backup(to: string, options: Options, config: Config): void {
  checkOwnFile(config);
  const dataDir = resolve(options.dataDir);
  const from = databasePath(dataDir);
  if (!existsSync(from))
    throw new Failure(`there is no database in ${dataDir}; name its folder with --data-dir`);
  const file = resolve(fileFor(to, new Date()));
  if (existsSync(file)) throw new Failure(`${file} is there already; name another file`);
  const part = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    copyDatabase(from, part);
    chmodSync(part, 0o600);
    const fault = faultOfCopy(part);
    if (fault !== null) throw new Failure(`the copy ${fault}; run: hearback doctor`);
    syncFile(part);
    // A link fails where a file of that name came meanwhile; a rename would replace it.
    linkSync(part, file);
    syncFolder(dirname(file));
  } finally {
    rmSync(part, { force: true });
  }
  process.stdout.write(
    `${file}: ${megabytes(file)}. The texts in it are sealed; the key is not in it (${whereKeyIs(dataDir, config)}). Keep the key elsewhere: without it they cannot be read.\n`,
  );
}

/** What may lie in the folder before: the person puts the key there first, or after. */
const KEYS = (dataDir: string) =>
  new Set([keyFilePath(dataDir), wrappedKeysPath(dataDir)].map((path) => basename(path)));

function checkEmpty(dataDir: string): void {
  if (!existsSync(dataDir)) return;
  const keys = KEYS(dataDir);
  const others = readdirSync(dataDir).filter((name) => !keys.has(name));
  if (others.length === 0) return;
  throw new Failure(
    `${dataDir} is not empty (${others.slice(0, 3).join(', ')}); move it away, or name another folder with --data-dir`,
  );
}

async function restore(from: string, options: Options, config: Config): Promise<void> {
  checkOwnFile(config);
  const dataDir = resolve(options.dataDir);
  if (!existsSync(from)) throw new Failure(`there is no ${from}; check the path`);
  checkEmpty(dataDir);
  const fault = faultOfCopy(from);
  if (fault !== null) throw new Failure(`${from} ${fault}`);
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = databasePath(dataDir);
  copyFileSync(from, file);
  chmodSync(file, 0o600);
  syncFile(file);
  syncFolder(dataDir);
  const hasKey =
    config.HEARBACK_KEY !== undefined || readdirSync(dataDir).some((name) => KEYS(dataDir).has(name));
  if (!hasKey) {
    process.stdout.write(
      `Restored ${file}. Now put the key file that belongs to it at ${keyFilePath(dataDir)} (chmod 600), or set HEARBACK_KEY; hearback doctor checks it.\n`,
    );
    return;
  }
  try {
    const tracker = await openTracker(dataDir, config);
    await tracker.db.destroy();
  } catch (error) {
    for (const name of readdirSync(dataDir)) {
      if (!KEYS(dataDir).has(name)) rmSync(join(dataDir, name), { recursive: true });
    }
    throw error;
  }
  process.stdout.write(`Restored ${file}; the key opens it.\n`);
}

/** Adds the commands. */
export function addBackup(program: Command, config: Config): void {
  const dataDir = ['--data-dir <folder>', 'where database and key lie', config.HEARBACK_DATA_DIR] as const;
  program
    .command('backup')
    .description('write the database to one file, also while a server runs; the key is not in it')
    .argument('<path>', 'a file that is not there yet, or a folder, which gets a file named after the moment')
    .option(...dataDir)
    .action((path: string, options: Options) => backup(path, options, config));
  program
    .command('restore')
    .description('make a data folder of a backup')
    .argument('<path>', 'file that hearback backup wrote')
    .option(...dataDir)
    .action((path: string, options: Options) => restore(path, options, config));
}
