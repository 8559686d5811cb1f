// The keys that a running program knows: new ones are met when they come, and none is forgotten while it runs.
import { createHash } from 'node:crypto';
import { KEY_ID_AT, type KeyStore } from '../contracts/vault.ts';

/** Tells keys apart without saying anything of them; 8 hexadecimal digits. */
export function keyIdOf(key: Uint8Array): string {
  const digest = createHash('sha256').update('hearback key id').update(key).digest();
  return digest.subarray(0, KEY_ID_AT.length).toString('hex');
}

export interface Key {
  id: string;
  bytes: Uint8Array;
}

export interface KeyRing {
  newest: () => Key;
  /** Null where there is no such key, even after another look. */
  find: (id: string) => Key | null;
  /** Newest first, as they are kept now. */
  ids: () => readonly string[];
}

/** @throws Error when a key is not 32 bytes long, or what reading them throws */
export function keyRing(store: KeyStore): KeyRing {
  /** All that were ever met: a value read a moment ago may be sealed with a key that was dropped since. */
  const known = new Map<string, Key>();
  let kept: readonly Key[] = [];
  let mark = '';
  const look = (): void => {
    const now = store.mark();
    if (now === mark && kept.length > 0) return;
    const keys = store.read().map((bytes) => ({ id: keyIdOf(bytes), bytes }));
    const short = keys.find(({ bytes }) => bytes.length !== 32);
    if (short) throw new Error(`the key must be 32 bytes long, not ${short.bytes.length}`);
    for (const key of keys) known.set(key.id, key);
    kept = keys;
    mark = now;
  };
  look();
  const newest = (): Key => {
    look();
    return kept[0]!;
  };
  return {
    newest,
    find(id) {
      if (!known.has(id)) look();
      return known.get(id) ?? null;
    },
    ids() {
      look();
      return kept.map((key) => key.id);
    },
  };
}

/** Keys that never change, newest first. */
export function fixedKeys(keys: readonly Uint8Array[], origin: string): KeyStore {
  return { origin, mark: () => 'fixed', read: () => keys, change: null };
}
