// Asks a list of leaked passwords whether one is on it, and tells it no more than the beginning of a hash.
import { createHash } from 'node:crypto';
import type { LeakAnswer } from '../contracts/sign-in.ts';
import { TooLong } from './bounded-fetch.ts';
import { guardedGet, type Got } from './guarded-get.ts';

/** What is sent: some thousand leaked passwords share it, and so does whatever somebody else may have asked about. */
const SENT = 5;
/** Somebody waits for it, ms. */
const PATIENCE = 2000;
/** An answer has some two thousand lines of 40 bytes. */
const MOST = 512 * 1024;
const LINE = /^([0-9A-F]{35}):(\d{1,12})$/iu;

/** The ends of hashes that have leaked; null where the answer is none of the kind. */
function leakedIn(body: Uint8Array): Set<string> | null {
  const lines = Buffer.from(body).toString('latin1').trimEnd().split(/\r?\n/u);
  const read = lines.map((line) => LINE.exec(line));
  if (read.some((one) => one === null)) return null;
  // What fills an answer up, so that its length tells nothing, never leaked.
  return new Set(read.flatMap((one) => (Number(one?.[2]) > 0 ? [String(one?.[1]).toUpperCase()] : [])));
}

function answerOf({ status, body }: Got, rest: string): LeakAnswer {
  if (status !== 200) return { unknown: `http_${status}` };
  const leaked = leakedIn(body);
  return leaked === null ? { unknown: 'unreadable' } : { leaked: leaked.has(rest) };
}

/**
 * Of a service that answers by range, as Pwned Passwords does (k-anonymity): asked for the beginning of a SHA-1, it gives the end of every
 * one that it knows, and how often each was seen.
 * @param base address to which the beginning is added
 * @param patience ms
 * @returns what asks about a password; it never throws
 */
export function leakedPasswords(
  base: string,
  patience: number = PATIENCE,
): (password: string) => Promise<LeakAnswer> {
  const address = base.replace(/\/+$/u, '');
  const headers = { 'add-padding': 'true', 'user-agent': 'Hearback', accept: 'text/plain' };
  // Whoever runs the server names the list; it may be one of their own network.
  const terms = { reach: true, most: MOST } as const;
  return async (password) => {
    // In the form in which it opens the account.
    const hash = createHash('sha1').update(password.normalize('NFKC')).digest('hex').toUpperCase();
    const signal = AbortSignal.timeout(patience);
    try {
      const got = await guardedGet(`${address}/${hash.slice(0, SENT)}`, { headers, signal }, terms);
      return answerOf(got, hash.slice(SENT));
    } catch (error) {
      if (signal.aborted) return { unknown: 'late' };
      return { unknown: error instanceof TooLong ? 'unreadable' : 'unreachable' };
    }
  };
}
