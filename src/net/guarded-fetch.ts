// Fetches a small file from a host that a person named: over TLS, at allowed addresses alone, following nothing, reading little.
import { request } from 'node:https';
import { TooLong } from './bounded-fetch.ts';
import { guardedConnect, type Reach, type Resolve } from './guarded-connect.ts';

export interface FetchTerms {
  reach: Reach;
  /** Bytes; more is no file of the kind that is asked for. */
  most: number;
  resolve?: Resolve;
  /** Authorities to trust, PEM, in place of the system's. */
  ca?: string;
}

type GuardedFetch = (url: string, init?: Pick<RequestInit, 'signal'>) => Promise<Response>;

/**
 * A `fetch` by GET for `https:` that connects to the very address that it has checked. A redirect is an answer like any other.
 * @throws ForbiddenAddress where the host may not be reached from here; TooLong; Error when no whole answer came
 */
export function guardedFetch({ reach, most, resolve, ca }: FetchTerms): GuardedFetch {
  return async (url, { signal } = {}) => {
    const { hostname } = new URL(url);
    const { lookup } = guardedConnect(hostname.replace(/^\[|\]$/gu, ''), reach, resolve);
    return new Promise((done, fail) => {
      // A connection of its own: one that was kept may have been checked for another reach.
      const asked = request(url, { agent: false, lookup, signal: signal ?? undefined, ca }, (answer) => {
        const pieces: Buffer[] = [];
        let read = 0;
        answer.on('data', (piece: Buffer) => {
          read += piece.length;
          if (read > most) answer.destroy(new TooLong(`more than ${most} bytes`));
          else pieces.push(piece);
        });
        answer.on('error', fail);
        answer.on('end', () => {
          const { statusCode: status = 500 } = answer;
          const body = [204, 205, 304].includes(status) ? null : new Uint8Array(Buffer.concat(pieces));
          done(new Response(body, { status }));
        });
      });
      asked.on('error', fail);
      asked.end();
    });
  };
}
