// Refuses requests that bring more than any honest one does, before anything of them is read into memory.
import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { problem } from './problem.ts';

const KB = 1024;
/** The longest note, with room to spare. */
const USUAL = 1024 * KB;
/** Mails that are handed in. */
const INGEST = 48 * 1024 * KB;
/** Files are streamed to the disk and have caps of their own. */
const STREAMED = /^\/api\/v1\/imports$/u;

const capped = (maxSize: number): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError: (c) =>
      problem(c, 413, `The request is larger than ${Math.floor(maxSize / KB)} KB; send less at a time.`),
  });

/** One cap for all, a larger one where mails come in, none where files are streamed. */
export function limitBody(): MiddlewareHandler {
  const usual = capped(USUAL);
  const ingest = capped(INGEST);
  return (c, next) => {
    if (STREAMED.test(c.req.path)) return next();
    return (c.req.path.endsWith('/emails/ingest') ? ingest : usual)(c, next);
  };
}
