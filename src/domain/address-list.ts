// The mailboxes in an address header, forgiving of what mailers and people write there.
import { decodeWords } from './encoded-word.ts';
import type { Address } from './mail.ts';
import { plainLine } from './plain-line.ts';

const MAX_ADDRESSES = 1000;
const SIMPLE = /^[^\s\p{Cc}<>"(),;:@\\[\]=]{1,64}@[^\s\p{Cc}<>"(),;:@\\[\]]{1,255}$/u;

/** One mailbox while it is read: the text outside and inside of angle brackets, and the comments beside it. */
interface Draft {
  phrase: string;
  angle: string | null;
  comment: string;
}

/** Removes the route of an obsolete address (`@a,@b:user@host`, RFC 5322 §4.4), comments, white space and leftover brackets. */
function cleanAddress(raw: string): string {
  const routed = raw.startsWith('@') ? raw.slice(raw.lastIndexOf(':') + 1) : raw;
  return plainLine(routed)
    .replace(/\([^()]{0,200}\)/g, '')
    .replace(/^mailto:/i, '')
    .replace(/[\s<>]/g, '')
    .toLowerCase();
}

function cleanName(raw: string): string {
  const name = plainLine(decodeWords(plainLine(raw)));
  // Some mailers quote twice: "'Name'" in single quotes inside the double ones.
  return /^'.*'$/.test(name) ? name.slice(1, -1).trim() : name;
}

function finishAngle(angle: string, draft: Draft): Address | null {
  const address = cleanAddress(angle);
  const name = cleanName(draft.phrase === '' ? draft.comment : draft.phrase);
  if (address === '' && name.includes('@')) return { name: '', address: cleanAddress(name) };
  return address === '' && name === '' ? null : { name, address };
}

/** Without angle brackets, the word with an `@` is the address and all the others are the name. */
function finishBare(draft: Draft): Address | null {
  const words = draft.phrase.split(/[ \t]/).filter((word) => word !== '');
  const at = words.findIndex((word) => word.includes('@') && !word.startsWith('=?'));
  const others = words.filter((_, index) => index !== at).join(' ');
  const name = cleanName(others === '' ? draft.comment : others);
  const address = cleanAddress(words[at] ?? '');
  return address === '' && name === '' ? null : { name, address };
}

const CLOSING: Readonly<Record<string, string>> = { '"': '"', '(': ')', '<': '>' };

/** Reads a quoted string or comment from its opening character on; null when nothing closes it. */
function readEnclosed(text: string, start: number, close: string): { content: string; end: number } | null {
  let content = '';
  for (let at = start + 1; at < text.length; at++) {
    const char = text[at] ?? '';
    if (char === close) return { content, end: at + 1 };
    if (char === '\\' && at + 1 < text.length) content += text[++at] ?? '';
    else content += char;
  }
  return null;
}

interface Reading {
  text: string;
  draft: Draft;
  found: Address[];
  /** Opening characters that nothing closes any more: a flood of them is not searched again and again. */
  unclosed: Set<string>;
}

function newDraft(): Draft {
  return { phrase: '', angle: null, comment: '' };
}

function endMailbox(reading: Reading): void {
  const { draft, found } = reading;
  const address = draft.angle === null ? finishBare(draft) : finishAngle(draft.angle, draft);
  if (address !== null) found.push(address);
  reading.draft = newDraft();
}

function takeEnclosed(draft: Draft, opening: string, content: string): void {
  if (opening === '<') draft.angle ??= content;
  else if (opening === '(') draft.comment ||= content;
  else draft.phrase += content;
}

/** Consumes what opens at `at`; returns the offset behind it, or null when it is no enclosed piece. */
function readOpening(reading: Reading, at: number): number | null {
  const { text, draft, unclosed } = reading;
  const opening = text[at] ?? '';
  const close = CLOSING[opening];
  if (close === undefined || unclosed.has(opening)) return null;
  const piece = readEnclosed(text, at, close);
  if (piece !== null) {
    takeEnclosed(draft, opening, piece.content);
    return piece.end;
  }
  unclosed.add(opening);
  if (opening !== '<') return at + 1;
  draft.angle ??= text.slice(at + 1);
  return text.length;
}

function readPlain(reading: Reading, char: string): void {
  const { draft } = reading;
  if (char === ',' || char === ';') endMailbox(reading);
  // The name of a group ends at a colon (RFC 5322 §3.4); only its members are mailboxes.
  else if (char === ':' && !draft.phrase.includes('@')) draft.phrase = '';
  else draft.phrase += char;
}

/**
 * Reads the mailboxes of an unfolded From, To, Reply-To or Delivered-To value. Encoded words are decoded after the list is
 * split, so that an encoded comma or bracket cannot forge a mailbox. A name without an address gives `address: ''`.
 * Group names are dropped. At most 1000 mailboxes; linear; never throws.
 */
export function parseAddressList(value: string): Address[] {
  const text = value.trim();
  if (SIMPLE.test(text)) return [{ name: '', address: text.toLowerCase() }];
  const reading: Reading = { text, draft: newDraft(), found: [], unclosed: new Set() };
  for (let at = 0; at < text.length && reading.found.length < MAX_ADDRESSES;) {
    const end = readOpening(reading, at);
    if (end === null) readPlain(reading, text[at] ?? '');
    at = end ?? at + 1;
  }
  endMailbox(reading);
  return reading.found;
}
