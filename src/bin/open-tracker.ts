// Opens a data directory: its key, its database, and the tools that work on them.
import { hash, randomUUID } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { KeyStore, Vault } from '../contracts/vault.ts';
import type { Config } from '../ops/config.ts';
import { newWebhookSecret } from '../ops/sign-webhook.ts';
import { createVault } from '../ops/vault.ts';
import { overwriteFreed } from '../store/dialect.ts';
import { DatabaseFailure } from '../store/database-failure.ts';
import { databasePath, openDatabase, type Database } from '../store/open-database.ts';
import { claimKey, isSealed, tryKey } from '../store/try-key.ts';
import { followSetting } from '../tracking/follow-setting.ts';
import type { RefoldTools } from '../tracking/refold.ts';
import { renewFold } from '../tracking/renew-fold.ts';
import { Failure } from './failure.ts';
import { openKeys, type KeyConfig, type KeyWishes } from './open-keys.ts';
import { resolveDatabase } from './resolve-database.ts';

export interface Tracker extends RefoldTools {
  dataDir: string;
  /** The database is on a server, where others may work on it at the same time; else it is a file in `dataDir`. */
  onServer: boolean;
  db: Database;
  vault: Vault;
  keys: KeyStore;
}

/** SHA-256 as hexadecimal. */
export function sha256(text: string): string {
  return hash('sha256', text);
}

function prepareFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EEXIST' || code === 'ENOTDIR') {
      throw new Failure(`${dataDir} is not a folder; name another with --data-dir`);
    }
    throw new Failure(
      `the data folder ${dataDir} cannot be written (${code}); make it writable or name another with --data-dir`,
    );
  }
}

/** The errors of system and database are explained elsewhere; ours say themselves how to mend them. */
function plainly(error: unknown): unknown {
  const isForeign = error instanceof DatabaseFailure || (error instanceof Error && 'code' in error);
  return isForeign ? error : new Failure((error as Error).message);
}

interface OpenVault {
  vault: Vault;
  keys: KeyStore;
}

function openVault(dataDir: string, config: KeyConfig, wishes: KeyWishes): OpenVault {
  try {
    const keys = openKeys(dataDir, config, wishes);
    return { keys, vault: createVault(keys) };
  } catch (error) {
    throw plainly(error);
  }
}

/** What the environment says of a tracker. */
export type TrackerPlace = KeyConfig &
  Partial<Pick<Config, 'DATABASE_URL' | 'HEARBACK_MODE' | 'JOB_TRACKER_API_URL' | 'JOB_TRACKER_API_TOKEN'>>;

/** The person of a tracker without accounts: the setting names their tracker, and nobody else's. */
const USER = 'local';

/**
 * @param folder holds key and uploads, and the database unless `place` names a server
 * @param mayUsePlain whether keys may still be used that are not wrapped by Vault although it is configured
 * @throws Failure with a line that says how to mend it
 */
export async function openTracker(
  folder: string,
  place: TrackerPlace,
  mayUsePlain = false,
): Promise<Tracker> {
  const dataDir = resolve(folder);
  prepareFolder(dataDir);
  const address = resolveDatabase(place.DATABASE_URL);
  const onServer = address !== null;
  const open = (databaseExists: boolean) => openVault(dataDir, place, { databaseExists, mayUsePlain });
  // A missing key is told before a file is made for which it would be missing.
  const early = onServer ? null : open(existsSync(databasePath(dataDir)));
  const db = await openDatabase(dataDir, address, place.HEARBACK_MODE === 'server');
  // So that nothing lingers in unused pages, or between the rows, of texts that go and of somebody who leaves.
  await overwriteFreed(db);
  try {
    const opened = early ?? open(await isSealed(db));
    const tracker = { dataDir, onServer, ...opened, db, hash: sha256, newId: randomUUID, now: Date.now };
    await tryKey(db, opened.vault);
    if (onServer) await claimKey(db, opened.vault);
    await renewFold(db, tracker);
    const { JOB_TRACKER_API_URL: url, JOB_TRACKER_API_TOKEN: bearer = null } = place;
    // A command that was started without it says nothing against it; only the server takes it away.
    if (url !== undefined) {
      await followSetting(db, { ...tracker, newSecret: newWebhookSecret }, USER, { url, bearer });
    }
    return tracker;
  } catch (error) {
    await db.destroy();
    throw plainly(error);
  }
}
