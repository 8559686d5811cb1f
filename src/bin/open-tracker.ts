// Opens a data directory: its key, its database, and the tools that work on them.
import { hash, randomUUID } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { KeyStore, Vault } from '../contracts/vault.ts';
import { createVault } from '../ops/vault.ts';
import { databasePath, openDatabase, type Database } from '../store/open-database.ts';
import { tryKey } from '../store/try-key.ts';
import type { RefoldTools } from '../tracking/refold.ts';
import { renewFold } from '../tracking/renew-fold.ts';
import { Failure } from './failure.ts';
import { openKeys, type KeyConfig } from './open-keys.ts';

export interface Tracker extends RefoldTools {
  dataDir: string;
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

/** The system's and SQLite's errors are explained elsewhere; ours say themselves how to mend them. */
function plainly(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error : new Failure((error as Error).message);
}

function openVault(
  dataDir: string,
  config: KeyConfig,
  mayUsePlain: boolean,
): { vault: Vault; keys: KeyStore } {
  try {
    const keys = openKeys(dataDir, config, {
      databaseExists: existsSync(databasePath(dataDir)),
      mayUsePlain,
    });
    return { keys, vault: createVault(keys) };
  } catch (error) {
    throw plainly(error);
  }
}

/**
 * @param config where its keys are
 * @param mayUsePlain whether keys may still be used that are not wrapped by Vault although it is configured
 * @throws Failure with a line that says how to mend it
 */
export async function openTracker(folder: string, config: KeyConfig, mayUsePlain = false): Promise<Tracker> {
  const dataDir = resolve(folder);
  prepareFolder(dataDir);
  const { vault, keys } = openVault(dataDir, config, mayUsePlain);
  const db = await openDatabase(dataDir);
  const tracker = { dataDir, vault, keys, db, hash: sha256, newId: randomUUID, now: Date.now };
  try {
    await tryKey(db, vault);
    await renewFold(db, tracker);
    return tracker;
  } catch (error) {
    await db.destroy();
    throw plainly(error);
  }
}
