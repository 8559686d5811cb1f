// Gets one small answer from a host that a person named: at allowed addresses alone, following nothing, reading little.
import { request as requestPlain, type IncomingHttpHeaders } from 'node:http';
import { request as requestTls } from 'node:https';
import { TooLong } from './bounded-fetch.ts';
import { guardedConnect, type Reach, type Resolve } from './guarded-connect.ts';

export interface GetTerms {
  reach: Reach;
  /** Bytes; more is nothing of the kind that is asked for. */
  most: number;
  resolve?: Resolve;
  /** Authorities to trust, PEM, in place of the system's. */
  ca?: string;
}

export interface Got {
  status: number;
  headers: IncomingHttpHeaders;
  body: Uint8Array<ArrayBuffer>;
}

interface Asked {
  headers?: Readonly<Record<string, string>>;
  signal?: AbortSignal | null | undefined;
}

/**
 * Connects to the very address that was checked. A redirect is an answer like any other.
 * @throws ForbiddenAddress where the host may not be reached from here; TooLong; Error when no whole answer came
 */
export async function guardedGet(url: string, asked: Asked, terms: GetTerms): Promise<Got> {
  const { hostname, protocol } = new URL(url);
  const { lookup } = guardedConnect(hostname.replace(/^\[|\]$/gu, ''), terms.reach, terms.resolve);
  const send = protocol === 'https:' ? requestTls : requestPlain;
  return new Promise((done, fail) => {
    // A connection of its own: one that was kept may have been checked for another reach.
    const options = {
      agent: false,
      lookup,
      headers: asked.headers,
      signal: asked.signal ?? undefined,
      ca: terms.ca,
    };
    const sent = send(url, options, (answer) => {
      const pieces: Buffer[] = [];
      let read = 0;
      answer.on('data', (piece: Buffer) => {
        read += piece.length;
        if (read > terms.most) answer.destroy(new TooLong(`more than ${terms.most} bytes`));
        else pieces.push(piece);
      });
      answer.on('error', fail);
      answer.on('end', () => {
        const { statusCode: status = 500, headers } = answer;
        done({ status, headers, body: new Uint8Array(Buffer.concat(pieces)) });
      });
    });
    sent.on('error', fail);
    sent.end();
  });
}
