// Errors as RFC 9457 problem documents.
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

const TITLES: Partial<Record<number, string>> = {
  400: 'Bad request',
  401: 'Who are you?',
  403: 'Forbidden',
  404: 'Not found',
  405: 'Method not allowed',
  408: 'Too slow',
  409: 'Conflict',
  411: 'Length required',
  412: 'Changed meanwhile',
  413: 'Too large',
  415: 'Not JSON',
  422: 'Not understood',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Unavailable',
  507: 'Disk full',
};

/** An answer that says what is wrong and how to mend it. @param type names it for a program that acts on it */
export function problem(
  c: Context,
  status: ContentfulStatusCode,
  detail: string,
  type = 'about:blank',
): Response {
  const body = { type, title: TITLES[status] ?? 'Error', status, detail };
  return c.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' });
}
