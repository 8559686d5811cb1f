// `hearback keys`: shows the keys that seal what is stored, and seals everything with a new one.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Config } from '../../ops/config.ts';
import { createProgressLine } from '../../ops/progress-line.ts';
import { takeLock } from '../../ops/take-lock.ts';
import { wrappedKeysPath } from '../../ops/wrapped-keys.ts';
import { databasePath } from '../../store/open-database.ts';
import { countSealed } from '../../store/reseal.ts';
import { rotateKeys, type Rotated } from '../../tasks/rotate-keys.ts';
import { Failure } from '../failure.ts';
import { openVaultKeys } from '../open-keys.ts';
import { openTracker, type Tracker } from '../open-tracker.ts';
import { resolveDatabase } from '../resolve-database.ts';

interface Options {
  dataDir: string;
  json?: boolean;
}

async function list(options: Options, config: Config): Promise<void> {
  const tracker = await openTracker(options.dataDir, config);
  try {
    const ids = tracker.vault.keyIds();
    const counts = await countSealed(tracker.db);
    const keys = ids.map((id, n) => ({ id, newest: n === 0, values: counts.get(id) ?? 0 }));
    const missing = [...counts].filter(([id]) => !ids.includes(id)).map(([id, values]) => ({ id, values }));
    if (options.json) {
      process.stdout.write(`${JSON.stringify({ origin: tracker.keys.origin, keys, missing })}\n`);
      return;
    }
    process.stdout.write(`Keys from ${tracker.keys.origin}, newest first:\n`);
    for (const { id, newest, values } of keys) {
      const use = newest ? 'seals what is written' : 'old, kept until hearback keys rotate is through';
      process.stdout.write(`${id}  ${values} values  ${use}\n`);
    }
    for (const { id, values } of missing) {
      process.stdout.write(`${id}  ${values} values  MISSING: put this key back, or they cannot be read\n`);
    }
  } finally {
    await tracker.db.destroy();
  }
}

/** In HEARBACK_KEY only the person can put a new key. */
function checkCanRotate({ keys, vault }: Tracker): void {
  if (keys.change || vault.keyIds().length > 1) return;
  throw new Failure(
    `${keys.origin} holds one key: put a new one (openssl rand -hex 32) and a comma in front of it, restart what runs with it, then run this again`,
    2,
  );
}

function tell(tracker: Tracker, { resumed, resealed, unreadable, dropped, stopped }: Rotated): void {
  const { origin, change } = tracker.keys;
  const begun = resumed ? 'Went on with the rotation that was begun. ' : '';
  if (stopped) {
    process.stdout.write(`${begun}Stopped after ${resealed} values; run the same command to go on.\n`);
    return;
  }
  process.stdout.write(`${begun}Sealed ${resealed} values with the key ${tracker.vault.keyIds()[0]}.\n`);
  if (unreadable > 0) {
    const kept = dropped.length > 0 ? '' : ' The old key is kept.';
    throw new Failure(
      `${unreadable} values could not be opened with any key and stay as they are; hearback keys list names their keys.${kept}`,
    );
  }
  const advice = change
    ? `Back up ${origin} anew. Backups made before need the old key: keep the key file that lies with them.`
    : `Take the old keys out of ${origin} and restart what runs with them; backups made before still need them.`;
  process.stdout.write(`${advice}\n`);
}

async function rotate(options: Options, config: Config): Promise<void> {
  const tracker = await openTracker(options.dataDir, config, true);
  const unlock = takeLock(tracker.dataDir, 'keys');
  const line = createProgressLine(process.stderr, Date.now);
  let stopping = false;
  const stop = () => (stopping = true);
  process.on('SIGINT', stop).on('SIGTERM', stop);
  try {
    if (!unlock) throw new Failure('another hearback keys rotate is running on this data folder');
    checkCanRotate(tracker);
    const rotated = await rotateKeys({
      ...tracker,
      report: ({ done, total }) => line.update({ done, total, mails: done, what: 'values' }),
      shouldStop: () => stopping,
    });
    line.end();
    if (options.json) process.stdout.write(`${JSON.stringify(rotated)}\n`);
    else tell(tracker, rotated);
  } finally {
    line.end();
    process.off('SIGINT', stop).off('SIGTERM', stop);
    unlock?.();
    await tracker.db.destroy();
  }
}

/** Vault's own key was rotated: what it wrapped is wrapped with the newest version, before the old ones are disabled there. */
function rewrap(options: Options, config: Config): void {
  const dataDir = resolve(options.dataDir);
  const databaseExists = resolveDatabase(config.DATABASE_URL) !== null || existsSync(databasePath(dataDir));
  if (!databaseExists) throw new Failure(`there is no database in ${dataDir}`);
  try {
    const keys = openVaultKeys(dataDir, config, { databaseExists, mayUsePlain: false });
    if (!keys) throw new Failure('no Vault is configured; HEARBACK_VAULT_ADDR names it', 2);
    process.stdout.write(`Wrapped anew: ${keys.rewrap()}. Back up ${wrappedKeysPath(dataDir)} anew.\n`);
  } catch (error) {
    throw error instanceof Failure ? error : new Failure((error as Error).message);
  }
}

/** Adds the command. */
export function addKeys(program: Command, config: Config): void {
  const keys = program
    .command('keys')
    .description('show the keys that seal what is stored, or seal with a new one');
  const withOptions = (one: Command) =>
    one
      .option('--data-dir <folder>', 'where database and key lie', config.HEARBACK_DATA_DIR)
      .option('--json', 'print the result as JSON');
  withOptions(keys.command('list'))
    .description('the keys by their ids, and how many values each seals')
    .action((options: Options) => list(options, config));
  withOptions(keys.command('rotate'))
    .description(
      'make a new key, seal everything with it while other commands run, then forget the old one; interrupted it goes on when run again',
    )
    .action((options: Options) => rotate(options, config));
  keys
    .command('rewrap')
    .description('have Vault wrap the key of the data folder with the newest version of its own')
    .option('--data-dir <folder>', 'where database and key lie', config.HEARBACK_DATA_DIR)
    .action((options: Options) => rewrap(options, config));
}
