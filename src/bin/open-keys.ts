// Finds the keys of a data directory where the configuration says they are.
import { existsSync } from 'node:fs';
import type { KeyStore } from '../contracts/vault.ts';
import type { Config } from '../ops/config.ts';
import { openKeyFile } from '../ops/key-file.ts';
import { openWrappedKeys, wrappedKeysPath, type WrappedKeys } from '../ops/wrapped-keys.ts';
import { askTransitNow } from './ask-transit.ts';

export type KeyConfig = Partial<
  Pick<Config, 'HEARBACK_KEY' | 'HEARBACK_VAULT_ADDR' | 'HEARBACK_VAULT_TOKEN' | 'HEARBACK_VAULT_TRANSIT_KEY'>
>;

export interface KeyWishes {
  databaseExists: boolean;
  /** Whether keys that are not wrapped yet may be used, to wrap them. */
  mayUsePlain: boolean;
}

/** Null where no Vault is configured. @throws Error with a line that says how to mend it */
export function openVaultKeys(dataDir: string, config: KeyConfig, wishes: KeyWishes): WrappedKeys | null {
  const {
    HEARBACK_VAULT_ADDR: address,
    HEARBACK_VAULT_TOKEN: token,
    HEARBACK_VAULT_TRANSIT_KEY: key,
  } = config;
  if (address === undefined || token === undefined || key === undefined) return null;
  const place = { address, token, key };
  const master = {
    wrap: (plaintext: Uint8Array) => askTransitNow(place, { operation: 'encrypt', plaintext }) as string,
    unwrap: (ciphertext: string) => askTransitNow(place, { operation: 'decrypt', ciphertext }) as Uint8Array,
    rewrap: (ciphertext: string) => askTransitNow(place, { operation: 'rewrap', ciphertext }) as string,
  };
  return openWrappedKeys(dataDir, master, wishes);
}

/** @throws Error with a line that says how to mend it */
export function openKeys(dataDir: string, config: KeyConfig, wishes: KeyWishes): KeyStore {
  const wrapped = openVaultKeys(dataDir, config, wishes);
  if (wrapped) return wrapped;
  if (config.HEARBACK_KEY === undefined && existsSync(wrappedKeysPath(dataDir))) {
    throw new Error(
      `the key of ${dataDir} is wrapped by Vault; set HEARBACK_VAULT_ADDR, HEARBACK_VAULT_TOKEN and HEARBACK_VAULT_TRANSIT_KEY`,
    );
  }
  return openKeyFile(dataDir, config.HEARBACK_KEY, wishes.databaseExists);
}
