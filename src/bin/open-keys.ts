// Finds the keys of a data directory where the configuration says they are.
import type { KeyStore } from '../contracts/vault.ts';
import type { Config } from '../ops/config.ts';
import { openKeyFile } from '../ops/key-file.ts';

export type KeyConfig = Partial<Pick<Config, 'HEARBACK_KEY'>>;

/** @throws Error with a line that says how to mend it */
export function openKeys(dataDir: string, config: KeyConfig, databaseExists: boolean): KeyStore {
  return openKeyFile(dataDir, config.HEARBACK_KEY, databaseExists);
}
