// The codes of an authenticator app.
import { createHmac } from 'node:crypto';
import { PASSWORD, type Person } from './scratch-server.ts';

/** RFC 6238 with its defaults. */
export function totp(uri: string, at = Date.now()): string {
  const secret = new URL(uri).searchParams.get('secret') ?? '';
  const bits = [...secret.replace(/=+$/, '')]
    .map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const mac = createHmac('sha1', key).update(counter).digest();
  const offset = (mac.at(-1) ?? 0) & 15;
  return String((mac.readUInt32BE(offset) & 0x7f_ff_ff_ff) % 1_000_000).padStart(6, '0');
}

/** Has codes asked for at every sign-in from now on. @returns the address that an app is set up with */
export async function turnOnFactor(person: Person): Promise<string> {
  const { body } = await person.ask('POST', '/me/second-factor', { password: PASSWORD });
  await person.ask('POST', '/me/second-factor/confirm', { code: totp(body.uri) });
  return body.uri as string;
}
