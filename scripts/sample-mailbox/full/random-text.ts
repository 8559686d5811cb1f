// Random characters by the megabyte: made once, cut out wherever a mail needs some.
import { random, type Random } from '../random.ts';

const BYTES = 3 * 57 * 24_000;
const LINE = 77;

function bytes(): Buffer {
  const rng = random('random text');
  const words = new Uint32Array(Math.ceil(BYTES / 4));
  for (let i = 0; i < words.length; i++) words[i] = rng.int(4_294_967_296);
  return Buffer.from(words.buffer, 0, BYTES);
}

let made: { dense: string; urlSafe: string; lines: string } | null = null;

function pool(): { dense: string; urlSafe: string; lines: string } {
  if (made) return made;
  const dense = bytes().toString('base64');
  const lines: string[] = [];
  for (let i = 0; i < dense.length; i += LINE - 1) lines.push(`${dense.slice(i, i + LINE - 1)}\n`);
  const sample = dense.slice(0, 1 << 20);
  const urlSafe = sample.replace(/[+/]/gu, (char) => (char === '+' ? '-' : '_'));
  made = { dense, urlSafe, lines: lines.join('') };
  return made;
}

/** `length` characters that need no escape in a URL or in HTML. */
export function urlToken(length: number, rng: Random): string {
  const { urlSafe } = pool();
  // Two draws, so that two tokens rarely share more than their first half.
  const half = Math.min(length, 24);
  const cut = (size: number): string => {
    const from = rng.int(urlSafe.length - size);
    return urlSafe.slice(from, from + size);
  };
  return length <= half ? cut(length) : cut(half) + cut(length - half);
}

/** `length` digits of base64, without padding. */
export function base64Token(length: number, rng: Random): string {
  const { dense } = pool();
  const from = rng.int(dense.length - length);
  return dense.slice(from, from + length);
}

/** `count` full lines of base64, each ended by `\n`; contents beyond some four megabytes repeat. */
export function base64Filling(count: number, rng: Random): string {
  const { lines } = pool();
  const available = lines.length / LINE;
  let from = rng.int(available);
  let left = count;
  let out = '';
  while (left > 0) {
    const taken = Math.min(left, available - from);
    out += lines.slice(from * LINE, (from + taken) * LINE);
    left -= taken;
    from = 0;
  }
  return out;
}
