// Posts to an address that a person named: within a time, to allowed addresses only, following nothing, reading little.
import { request as requestPlain } from 'node:http';
import { request as requestTls } from 'node:https';
import { guardedConnect, type Reach, type Resolve } from './guarded-connect.ts';
import { readRetryAfter } from './retry-after.ts';

export interface Posted {
  url: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

export interface PostTerms {
  reach: Reach;
  /** For all of it: name, connection, answer; ms. */
  timeout: number;
  signal?: AbortSignal;
  resolve?: Resolve;
}

/** What came back. Its text is of no concern. */
export interface PostAnswer {
  status: number;
  /** How long the receiver asks to be left alone, ms; null where it does not. */
  retryAfter: number | null;
}

/** An answer is read so far, so that the receiver sees its end; one that is longer is cut off. */
const MOST_READ = 64 * 1024;

/**
 * Posts and tells the status of the answer; a redirect is an answer like any other.
 * @throws ForbiddenAddress where the host may not be reached from here; Error when no whole answer came
 */
export async function postGuarded({ url, headers, body }: Posted, terms: PostTerms): Promise<PostAnswer> {
  const { protocol, hostname } = new URL(url);
  const { lookup } = guardedConnect(hostname.replace(/^\[|\]$/gu, ''), terms.reach, terms.resolve);
  const late = AbortSignal.timeout(terms.timeout);
  const signal = terms.signal ? AbortSignal.any([late, terms.signal]) : late;
  const bytes = Buffer.from(body);
  return new Promise((resolve, reject) => {
    const fail = (error: Error) =>
      reject(
        late.aborted ? new Error(`no answer within ${terms.timeout / 1000} s`, { cause: error }) : error,
      );
    const send = protocol === 'https:' ? requestTls : requestPlain;
    const sent = send(
      url,
      {
        method: 'POST',
        // A connection of its own: one that was kept may have been checked for another reach.
        agent: false,
        lookup,
        signal,
        headers: { ...headers, 'content-length': String(bytes.length) },
      },
      (response) => {
        const { statusCode: status = 0 } = response;
        const retryAfter = readRetryAfter(response.headers['retry-after'], Date.now());
        let read = 0;
        response.on('data', (piece: Buffer) => {
          read += piece.length;
          if (read <= MOST_READ) return;
          resolve({ status, retryAfter });
          response.destroy();
        });
        response.on('end', () => resolve({ status, retryAfter }));
        response.on('error', fail);
        response.on('close', () => fail(new Error('the answer broke off')));
      },
    );
    sent.on('error', fail);
    sent.end(bytes);
  });
}
