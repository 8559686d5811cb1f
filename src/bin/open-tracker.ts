// Opens a data directory: its key, its database, and the tools that work on them.
import { hash, randomUUID } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Vault } from '../contracts/vault.ts';
import type { Config } from '../ops/config.ts';
import { loadKey } from '../ops/key-file.ts';
import { createVault } from '../ops/vault.ts';
import { DatabaseFailure } from '../store/database-failure.ts';
import { databasePath, openDatabase, type Database } from '../store/open-database.ts';
import { isSealed, tryKey } from '../store/try-key.ts';
import type { RefoldTools } from '../tracking/refold.ts';
import { renewFold } from '../tracking/renew-fold.ts';
import { Failure } from './failure.ts';
import { resolveDatabase } from './resolve-database.ts';

export interface Tracker extends RefoldTools {
  dataDir: string;
  /** The database is on a server, where others may work on it at the same time; else it is a file in `dataDir`. */
  onServer: boolean;
  db: Database;
  vault: Vault;
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

function openVault(dataDir: string, key: string | undefined, isSealed: boolean): Vault {
  try {
    return createVault(loadKey(dataDir, key, isSealed));
  } catch (error) {
    throw plainly(error);
  }
}

/** What the environment says of a tracker. */
export type TrackerPlace = Partial<Pick<Config, 'HEARBACK_KEY' | 'DATABASE_URL'>>;

/**
 * @param folder holds key and uploads, and the database unless `place` names a server
 * @throws Failure with a line that says how to mend it
 */
export async function openTracker(folder: string, place: TrackerPlace): Promise<Tracker> {
  const dataDir = resolve(folder);
  prepareFolder(dataDir);
  const address = resolveDatabase(place.DATABASE_URL);
  // A missing key is told before a file is made for which it would be missing.
  const early = address === null && openVault(dataDir, place.HEARBACK_KEY, existsSync(databasePath(dataDir)));
  const db = await openDatabase(dataDir, address);
  try {
    const vault = early || openVault(dataDir, place.HEARBACK_KEY, await isSealed(db));
    const onServer = address !== null;
    const tracker = { dataDir, onServer, vault, db, hash: sha256, newId: randomUUID, now: Date.now };
    await tryKey(db, vault);
    await renewFold(db, tracker);
    return tracker;
  } catch (error) {
    await db.destroy();
    throw plainly(error);
  }
}
