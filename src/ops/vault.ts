// Seals bytes at rest: zstd if that pays, then AES-256-GCM bound to the very place they are stored in.
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { KEY_ID_AT, type KeyStore, type Vault } from '../contracts/vault.ts';
import { keyRing } from './key-ring.ts';

const PACKED = 1;
const PLAIN = 2;
/** Setting zstd up takes longer than all the rest of the sealing, and saves little on less than this, bytes. */
const WORTH_PACKING = 2048;
const IV = 12;
const TAG = 16;
const IV_AT = KEY_ID_AT.start + KEY_ID_AT.length;
const HEAD = IV_AT + IV;
/** A sealed value that inflates beyond this is refused. */
const MAX_PLAIN = 256 * 1024 * 1024;

/** A vault over these keys. Layout: format (1 packed, 2 plain), key id (4), IV (12), ciphertext, tag (16). */
export function createVault(keys: KeyStore): Vault {
  const ring = keyRing(keys);
  return {
    seal(plain, place) {
      const key = ring.newest();
      const bytes = Buffer.from(plain as Uint8Array);
      const format = bytes.length < WORTH_PACKING ? PLAIN : PACKED;
      const iv = randomBytes(IV);
      const head = Buffer.concat([Buffer.of(format), Buffer.from(key.id, 'hex'), iv]);
      const cipher = createCipheriv('aes-256-gcm', key.bytes, iv);
      cipher.setAAD(Buffer.concat([Buffer.of(format), Buffer.from(place)]));
      const body = cipher.update(format === PACKED ? zstdCompressSync(bytes) : bytes);
      return Buffer.concat([head, body, cipher.final(), cipher.getAuthTag()]);
    },
    open(sealed, place) {
      const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
      const format = bytes[0];
      if (bytes.length < HEAD + TAG || (format !== PACKED && format !== PLAIN)) {
        throw new Error('not a sealed value');
      }
      const key = ring.find(bytes.toString('hex', KEY_ID_AT.start, IV_AT));
      if (!key)
        throw new Error('sealed with another key; put back the key file that belongs to this database');
      const decipher = createDecipheriv('aes-256-gcm', key.bytes, bytes.subarray(IV_AT, HEAD));
      // The format is bound too: whoever could change it would have plain bytes unpacked.
      decipher.setAAD(Buffer.concat([Buffer.of(format), Buffer.from(place)]));
      decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
      const body = decipher.update(bytes.subarray(HEAD, bytes.length - TAG));
      const whole = Buffer.concat([body, decipher.final()]);
      return format === PACKED ? zstdDecompressSync(whole, { maxOutputLength: MAX_PLAIN }) : whole;
    },
    keyIds: ring.ids,
  };
}
