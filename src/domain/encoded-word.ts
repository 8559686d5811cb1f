// RFC 2047 encoded words in header text, as mailers really write them.
import { decodeBase64 } from './base64.ts';
import { decodeBytes } from './charset.ts';

interface Word {
  charset: string;
  bytes: Uint8Array;
  /** Offset just behind the closing `?=`. */
  end: number;
}

const OPENING = /^=\?([^?\s]{1,60})\?([QqBb])\?$/;
const utf8 = new TextEncoder();

function hexValue(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : -1;
}

function decodeQ(text: string): Uint8Array {
  const source = utf8.encode(text);
  const target = new Uint8Array(source.length);
  let length = 0;
  for (let at = 0; at < source.length; at++) {
    const code = source[at] ?? 0;
    const high = code === 0x3d ? hexValue(source[at + 1] ?? 0) : -1;
    const low = high < 0 ? -1 : hexValue(source[at + 2] ?? 0);
    if (low >= 0) {
      target[length++] = high * 16 + low;
      at += 2;
    } else {
      target[length++] = code === 0x5f ? 0x20 : code;
    }
  }
  return target.subarray(0, length);
}

/** The encoded word that opens at `start`, or null when what stands there is plain text. */
function readWord(text: string, start: number, lastClosing: number): Word | null {
  const afterCharset = text.indexOf('?', start + 2);
  if (afterCharset < 0 || afterCharset > start + 62) return null;
  const opening = OPENING.exec(text.slice(start, afterCharset + 3));
  const content = afterCharset + 3;
  if (opening?.[1] === undefined || content > lastClosing) return null;
  const close = text.indexOf('?=', content);
  const inner = text.slice(content, close);
  const bytes = opening[2]?.toUpperCase() === 'B' ? decodeBase64(utf8.encode(inner)) : decodeQ(inner);
  // RFC 2231 §5: a language may follow the charset after an asterisk.
  return { charset: (opening[1].split('*')[0] ?? '').toLowerCase(), bytes, end: close + 2 };
}

function joinBytes(words: readonly Word[]): Uint8Array {
  const joined = new Uint8Array(words.reduce((sum, word) => sum + word.bytes.length, 0));
  let at = 0;
  for (const word of words) {
    joined.set(word.bytes, at);
    at += word.bytes.length;
  }
  return joined;
}

/** Reads neighbouring words of one charset from `start` on; white space between them is no content (RFC 2047 §6.2). */
function readRun(text: string, start: number, lastClosing: number): Word[] {
  const run: Word[] = [];
  let at = start;
  for (;;) {
    const word = text.startsWith('=?', at) ? readWord(text, at, lastClosing) : null;
    if (word === null || (run[0] !== undefined && run[0].charset !== word.charset)) return run;
    run.push(word);
    at = word.end;
    while (text[at] === ' ' || text[at] === '\t') at++;
  }
}

/**
 * Decodes every encoded word in unfolded header text; the rest stays as it is. Neighbouring words of one charset are joined
 * as bytes first, because mailers split them inside a character. Unknown charsets are read as UTF-8 or windows-1252.
 * Linear in the length of the text; never throws.
 */
export function decodeWords(text: string): string {
  if (!text.includes('=?')) return text;
  const lastClosing = text.lastIndexOf('?=');
  let decoded = '';
  let done = 0;
  let afterWord = false;
  for (let at = text.indexOf('=?'); at >= 0; at = text.indexOf('=?', at)) {
    const run = readRun(text, at, lastClosing);
    const last = run.at(-1);
    if (last === undefined) {
      at += 2;
      continue;
    }
    const between = text.slice(done, at);
    decoded += afterWord && between.trim() === '' ? '' : between;
    decoded += decodeBytes(joinBytes(run), run[0]?.charset ?? null);
    done = last.end;
    at = done;
    afterWord = true;
  }
  return decoded + text.slice(done);
}
