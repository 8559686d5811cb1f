// Passwords as Argon2id, worked out beside the event loop.
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';

/** OWASP's password storage cheat sheet, Argon2id: 19 MiB, two passes, one lane. */
const MEMORY_KIB = 19_456;
const PASSES = 2;
const LANES = 1;
const BYTES = 32;

interface Cost {
  memory: number;
  passes: number;
  parallelism: number;
}

function derive(password: string, nonce: Buffer, cost: Cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const how = { message: password.normalize('NFKC'), nonce, tagLength: BYTES, ...cost };
    argon2('argon2id', how, (error, tag) => (error ? reject(error) : resolve(Buffer.from(tag))));
  });
}

/** In the PHC string format, so that a later cost can be told from this one. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await derive(password, nonce, { memory: MEMORY_KIB, passes: PASSES, parallelism: LANES });
  const plain = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=${LANES}$${plain(nonce)}$${plain(tag)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,2}),p=(\d{1,2})\$([\w+/]{1,100})\$([\w+/]{1,100})$/;

/** Whether `hash`, as `hashPassword` made it, is of this password. */
export async function isPassword(hash: string, password: string): Promise<boolean> {
  const [, memory, passes, parallelism, nonce = '', tag = ''] = PHC.exec(hash) ?? [];
  if (memory === undefined) return false;
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) };
  const known = Buffer.from(tag, 'base64');
  const given = await derive(password, Buffer.from(nonce, 'base64'), cost);
  return known.length === given.length && timingSafeEqual(known, given);
}
