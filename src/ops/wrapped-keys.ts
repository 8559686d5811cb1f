// The keys of a data directory, wrapped by a master key elsewhere: on this disk they are never in clear.
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { KeyStore } from '../contracts/vault.ts';
import { checkPrivate, createFirst, keyFilePath, markOf, readKeyFile, replaceFile } from './key-file.ts';

/** Whoever holds the master key. Each throws one line that says what failed and how to mend it. */
export interface MasterKey {
  wrap: (key: Uint8Array) => string;
  unwrap: (wrapped: string) => Uint8Array;
  /** Wraps anew with the master's newest version, which sees to it that the key itself shows nowhere. */
  rewrap: (wrapped: string) => string;
}

export interface WrappedKeys extends KeyStore {
  /** Has every key wrapped anew; returns how many. */
  rewrap: () => number;
}

const linesOf = (path: string): string[] =>
  existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
const textOf = (wrapped: readonly string[]): string => wrapped.map((line) => `${line}\n`).join('');

export function wrappedKeysPath(dataDir: string): string {
  return join(dataDir, 'key.wrapped');
}

/**
 * Opens the wrapped keys of a data directory, making the first one. Keys in a plain key file, from before there was a master key,
 * still open what they sealed until a rotation is through; then that file goes.
 * @param mayUsePlain whether a database that only has a plain key file may be opened, which a rotation needs
 * @throws Error with a line that says how to mend it
 */
export function openWrappedKeys(
  dataDir: string,
  master: MasterKey,
  { databaseExists, mayUsePlain }: { databaseExists: boolean; mayUsePlain: boolean },
): WrappedKeys {
  const path = wrappedKeysPath(dataDir);
  const plain = keyFilePath(dataDir);
  const unwrapped = new Map<string, Uint8Array>();
  const unwrap = (line: string): Uint8Array => {
    const key = unwrapped.get(line) ?? master.unwrap(line);
    unwrapped.set(line, key);
    return key;
  };
  const wrapNew = (): string => {
    const key = randomBytes(32);
    const line = master.wrap(key);
    unwrapped.set(line, key);
    return line;
  };
  if (!existsSync(path) && !(mayUsePlain && existsSync(plain))) {
    if (existsSync(plain)) {
      throw new Error(
        `the key of ${dataDir} is not wrapped by Vault yet; stop what runs on it and run: hearback keys rotate`,
      );
    }
    if (databaseExists) {
      throw new Error(
        `the wrapped key ${path} is missing, but the database beside it is encrypted with it; put it back`,
      );
    }
    createFirst(path, textOf([wrapNew()]));
  }
  const both = () => `${markOf(path)}|${markOf(plain)}`;
  let last = both();
  return {
    origin: `${path} (wrapped by Vault)`,
    mark: () => {
      if (existsSync(path)) last = both();
      return last;
    },
    read() {
      if (existsSync(path)) checkPrivate(path);
      return [...linesOf(path).map(unwrap), ...(existsSync(plain) ? readKeyFile(plain) : [])];
    },
    change: {
      add: () => replaceFile(path, textOf([wrapNew(), ...linesOf(path)])),
      keepNewest() {
        replaceFile(path, textOf(linesOf(path).slice(0, 1)));
        rmSync(plain, { force: true });
      },
    },
    rewrap() {
      const wrapped = linesOf(path).map(master.rewrap);
      replaceFile(path, textOf(wrapped));
      return wrapped.length;
    },
  };
}
