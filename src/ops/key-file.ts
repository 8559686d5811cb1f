// The encryption keys of a data directory: from HEARBACK_KEY, else from a file that only its owner can read.
import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { KeyStore } from '../contracts/vault.ts';
import { fixedKeys } from './key-ring.ts';
import { syncFolder, writeDurably } from './write-durably.ts';

function decode(text: string, origin: string): Uint8Array {
  const key = /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, 'hex') : Buffer.from(text, 'base64');
  if (key.length !== 32) {
    throw new Error(
      `${origin} must hold 32 bytes as 64 hexadecimal digits or base64 (openssl rand -hex 32); several keys are parted by commas, the newest first`,
    );
  }
  return key;
}

const decodeAll = (text: string, origin: string): Uint8Array[] =>
  text
    .trim()
    .split(/[\s,]+/u)
    .map((one) => decode(one, origin));

const encodeAll = (keys: readonly Uint8Array[]): string =>
  keys.map((key) => `${Buffer.from(key).toString('hex')}\n`).join('');

/** @throws Error saying how to mend it when others can read the file */
export function checkPrivate(path: string): void {
  const info = statSync(path);
  if (!info.isFile()) throw new Error(`${path} is not a file; move it away and put the key file there`);
  if (process.platform !== 'win32' && (info.mode & 0o077) !== 0) {
    throw new Error(`the key file ${path} can be read by others; run: chmod 600 ${path}`);
  }
}

/** Makes the file, unless another process was first. */
export function createFirst(path: string, text: string): void {
  const fresh = `${path}.${process.pid}.new`;
  try {
    writeDurably(fresh, text);
    // A link either makes the whole key appear or fails because another process was first; a rename would replace theirs.
    linkSync(fresh, path);
    syncFolder(dirname(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(fresh, { force: true });
  }
}

/** Puts another text in the place of the file's, whole or not at all. */
export function replaceFile(path: string, text: string): void {
  const fresh = `${path}.${process.pid}.new`;
  try {
    writeDurably(fresh, text);
    renameSync(fresh, path);
  } finally {
    rmSync(fresh, { force: true });
  }
  syncFolder(dirname(path));
}

/** Another text whenever the file was replaced; while it is gone, what was known of it holds. */
export function markOf(path: string): string {
  const info = statSync(path, { bigint: true, throwIfNoEntry: false });
  return info ? `${info.ino} ${info.mtimeNs} ${info.size}` : '';
}

/** The key file of a data directory. */
export function keyFilePath(dataDir: string): string {
  return join(dataDir, 'key');
}

/** All keys of a file, newest first. @throws a line that says how to mend it */
export function readKeyFile(path: string): Uint8Array[] {
  checkPrivate(path);
  return decodeAll(readFileSync(path, 'utf8'), path);
}

/**
 * Finds the keys, creating the file (mode 0600) on first use.
 * @param databaseExists with data but no key a new key would make everything unreadable, so that is refused.
 * @throws Error with a line that says how to mend it.
 */
export function openKeyFile(
  dataDir: string,
  fromEnvironment: string | undefined,
  databaseExists: boolean,
): KeyStore {
  if (fromEnvironment) return fixedKeys(decodeAll(fromEnvironment, 'HEARBACK_KEY'), 'HEARBACK_KEY');
  const path = keyFilePath(dataDir);
  if (!existsSync(path)) {
    if (databaseExists) {
      throw new Error(
        `the key file ${path} is missing, but the database is encrypted with it; put it back or set HEARBACK_KEY`,
      );
    }
    createFirst(path, encodeAll([randomBytes(32)]));
  }
  let last = markOf(path);
  return {
    origin: path,
    mark: () => (last = markOf(path) || last),
    read: () => readKeyFile(path),
    change: {
      add: () => replaceFile(path, encodeAll([randomBytes(32), ...readKeyFile(path)])),
      keepNewest: () => replaceFile(path, encodeAll(readKeyFile(path).slice(0, 1))),
    },
  };
}
