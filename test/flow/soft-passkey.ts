// An authenticator in software: makes passkeys and signs with them as a device would, or as one that cheats.
import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto';

/** WebAuthn §6.1: user present, user verified, credential data attached. */
const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTACHED = 0x40;

export interface Manner {
  origin?: string;
  rpId?: string;
  /** Whether it says that it looked who holds it. */
  verified?: boolean;
  counter?: number;
}

const sha256 = (data: string | Buffer) => createHash('sha256').update(data).digest();
const text = (value: string) => Buffer.concat([Buffer.from([0x60 + value.length]), Buffer.from(value)]);
const bytes = (value: Buffer) =>
  value.length < 24
    ? Buffer.concat([Buffer.from([0x40 + value.length]), value])
    : Buffer.concat([Buffer.from([0x59, value.length >> 8, value.length & 0xff]), value]);

/** RFC 9053: {kty: EC2, alg: ES256, crv: P-256, x, y} as CBOR. */
function coseKey(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const half = (label: number, value: string) =>
    Buffer.concat([Buffer.from([label, 0x58, 32]), Buffer.from(value, 'base64url')]);
  return Buffer.concat([
    Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01]),
    half(0x21, x),
    half(0x22, y),
  ]);
}

export class SoftPasskey {
  readonly id = randomBytes(16);
  readonly #pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  readonly #origin: string;
  #count = 0;

  /** @param origin of the page by which it is made, and signs */
  constructor(origin: string) {
    this.#origin = origin;
  }

  #clientData(type: string, challenge: string, { origin = this.#origin }: Manner): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  #authenticatorData(flags: number, manner: Manner): Buffer {
    const { rpId = new URL(this.#origin).hostname, verified = true, counter = (this.#count += 1) } = manner;
    const tail = Buffer.alloc(5);
    tail[0] = flags | PRESENT | (verified ? VERIFIED : 0);
    tail.writeUInt32BE(counter, 1);
    return Buffer.concat([sha256(rpId), tail]);
  }

  #credential<T>(response: T) {
    const id = this.id.toString('base64url');
    return { id, rawId: id, type: 'public-key', clientExtensionResults: {}, response };
  }

  /** As the browser would send it on, with no attestation. */
  make({ challenge }: { challenge: string }, manner: Manner = {}) {
    const length = Buffer.from([0, this.id.length]);
    const data = Buffer.concat([
      this.#authenticatorData(ATTACHED, manner),
      Buffer.alloc(16),
      length,
      this.id,
      coseKey(this.#pair.publicKey),
    ]);
    const attestation = Buffer.concat([
      Buffer.from([0xa3]),
      text('fmt'),
      text('none'),
      text('attStmt'),
      Buffer.from([0xa0]),
      text('authData'),
      bytes(data),
    ]);
    return this.#credential({
      clientDataJSON: this.#clientData('webauthn.create', challenge, manner).toString('base64url'),
      attestationObject: attestation.toString('base64url'),
    });
  }

  /** Signs a challenge. */
  sign({ challenge }: { challenge: string }, manner: Manner = {}) {
    const client = this.#clientData('webauthn.get', challenge, manner);
    const data = this.#authenticatorData(0, manner);
    const signature = sign('sha256', Buffer.concat([data, sha256(client)]), this.#pair.privateKey);
    return this.#credential({
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
    });
  }
}
