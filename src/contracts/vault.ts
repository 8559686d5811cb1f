// The socket for sealing at rest, so that the store can seal without knowing where keys live.

export interface Vault {
  /**
   * Seals with the newest key, looking each time whether there is a newer one. Within a write transaction only: so nothing is
   * committed under an older key once a newer one was added in such a transaction.
   * @param place `tenant|table|row|column`: a ciphertext moved to another place does not open
   */
  seal: (plain: Uint8Array | string, place: string) => Uint8Array;
  /** @throws when the bytes were changed, cut, moved to another place or sealed with a key that is not there. */
  open: (sealed: Uint8Array, place: string) => Uint8Array;
  /** Ids of the keys, newest first, as they are kept now; 8 hexadecimal digits each. */
  keyIds: () => readonly string[];
}

/** Where the id of its key stands in every sealed value, bytes. */
export const KEY_ID_AT = { start: 1, length: 4 } as const;

/** Where the keys of a data directory are kept, newest first; 32 bytes each. */
export interface KeyStore {
  /** What people call the place, e.g. `HEARBACK_KEY` or a path. */
  origin: string;
  /** Cheap, and another whenever the keys may be others. */
  mark: () => string;
  /** All keys, at least one. @throws a line that says how to mend it */
  read: () => readonly Uint8Array[];
  /** Null where only the person can change them. */
  change: KeyChanges | null;
}

export interface KeyChanges {
  /** Makes a new key the newest. Durable when it returns. */
  add: () => void;
  /** Forgets all keys but the newest. */
  keepNewest: () => void;
}
