// Reads the body of a request within bounds: of size, of time, of depth, and of the one format that the API takes.
import type { Context, MiddlewareHandler } from 'hono';
import { jsonDepth } from '../domain/json-depth.ts';
import { problem } from './problem.ts';

/** How much is taken, and how long that may last. */
export interface BodyBounds {
  /** Bytes. */
  size: number;
  /** From the first byte to the last, ms. */
  within: number;
  /** A file as it is, and no JSON. */
  raw?: boolean;
}

export interface BoundedRoutes {
  usual: BodyBounds;
  /** By path. `null`: the route reads its body itself, as a stream with bounds of its own. */
  others: Readonly<Record<string, BodyBounds | null>>;
}

const MB = 1024 * 1024;

/** Of the API; a mail can be large, and a mailbox goes to the disk as it comes. */
const BOUNDS: BoundedRoutes = {
  usual: { size: MB, within: 20_000 },
  others: {
    '/api/v1/emails/ingest': { size: 48 * MB, within: 300_000 },
    '/api/v1/events': { size: 8 * MB, within: 60_000 },
    '/api/v1/imports': null,
    '/api/v1/profiles': { size: 5 * MB, within: 120_000, raw: true },
    '/api/v1/internal/scrape-complete': { size: 6 * MB, within: 60_000 },
  },
};

/** No shape of ours is deeper than six; what is read further on may recurse. */
const DEEPEST = 32;

const SENDS_NOTHING = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE']);
const IS_JSON = /^application\/(?:[a-z0-9.+-]+\+)?json(?:\s*;|$)/iu;

const inWords = (bytes: number): string => (bytes < MB ? `${bytes} bytes` : `${Math.floor(bytes / MB)} MB`);

type Read = { bytes: Uint8Array<ArrayBuffer> } | { refused: 408 | 413 | 400 };

/** Stops at the first byte that is too much and at the first moment that is too late; what announces its length is not even begun. */
async function readWithin(body: ReadableStream<Uint8Array>, { size, within }: BodyBounds): Promise<Read> {
  const reader = body.getReader();
  const pieces: Uint8Array[] = [];
  let taken = 0;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), within);
  });
  try {
    for (;;) {
      const next = await Promise.race([reader.read(), late]);
      if (next === 'late') return { refused: 408 };
      if (next.done) return { bytes: new Uint8Array(Buffer.concat(pieces)) };
      taken += next.value.length;
      if (taken > size) return { refused: 413 };
      pieces.push(next.value);
    }
  } catch {
    return { refused: 400 };
  } finally {
    clearTimeout(timer);
    reader.cancel().catch(() => undefined);
  }
}

function refuse(c: Context, status: 400 | 408 | 413, { size, within }: BodyBounds): Response {
  const words = {
    400: 'The body broke off before its end; send the request again.',
    408: `The body did not come within ${Math.ceil(within / 1000)} seconds; send it in one go.`,
    413: `The body is larger than ${inWords(size)}, which is the most that is taken here.`,
  };
  const answer = problem(c, status, words[status]);
  // The rest of the body may still be on its way; nothing else is to be read from that connection.
  answer.headers.set('connection', 'close');
  return answer;
}

/** Why a whole body is not looked at, or null. */
function fault(c: Context, bytes: Uint8Array, { raw = false }: BodyBounds): Response | null {
  if (raw || bytes.length === 0) return null;
  if (!IS_JSON.test(c.req.header('content-type') ?? '')) {
    return problem(c, 415, 'Send the body as JSON, with the header content-type: application/json.');
  }
  return jsonDepth(bytes) > DEEPEST
    ? problem(c, 422, `The body is nested deeper than ${DEEPEST} levels, which nothing here asks for.`)
    : null;
}

/**
 * Nobody fills the memory, keeps a connection busy for ever, or sends as a form what a foreign page may send without asking.
 * Answers 413, 408, 415 and 422 as problem documents.
 */
export function boundBodies({ usual, others }: BoundedRoutes = BOUNDS): MiddlewareHandler {
  return async (c, next) => {
    // Asked for its body, a request is made whole, with a signal that is listened to: some 15 % of the work of a short answer.
    if (SENDS_NOTHING.has(c.req.method)) return next();
    const { body } = c.req.raw;
    const own = others[c.req.path];
    const bounds = own === undefined ? usual : own;
    if (body === null || bounds === null) return next();
    const told = Number(c.req.header('content-length') ?? 0);
    const read: Read = told > bounds.size ? { refused: 413 } : await readWithin(body, bounds);
    if ('refused' in read) return refuse(c, read.refused, bounds);
    const refused = fault(c, read.bytes, bounds);
    if (refused !== null) return refused;
    c.req.raw = new Request(c.req.raw, { method: c.req.method, body: read.bytes });
    return next();
  };
}
