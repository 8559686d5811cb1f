// Shortens a text that an index cannot hold: PostgreSQL takes 2704 bytes for all columns of an entry, and mails name things at any length.
import { hash } from 'node:crypto';

const LONGEST = 1200;
const HEAD = 200;

/** The same text, or its beginning and a hash of all of it; equal texts stay equal, and different ones different. */
export function fitIndex(text: string): string {
  if (text.length * 3 <= LONGEST || Buffer.byteLength(text) <= LONGEST) return text;
  return `${text.slice(0, HEAD).toWellFormed()}…${hash('sha256', text)}`;
}
