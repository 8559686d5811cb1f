// The socket for sealing at rest, so that the store can seal without knowing where keys live.

export interface Vault {
  /** @param place `tenant|table|row|column`: a ciphertext moved to another place does not open. */
  seal: (plain: Uint8Array | string, place: string) => Uint8Array;
  /** @throws when the bytes were changed, cut, moved to another place or sealed with another key. */
  open: (sealed: Uint8Array, place: string) => Uint8Array;
}
