// Keeps foreign web pages out of a server that has no sign-in: checks Host and Origin, and sets the security headers.
import type { Context, MiddlewareHandler } from 'hono';
import { problem } from './problem.ts';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

const CSP = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS = [
  ['x-content-type-options', 'nosniff'],
  ['referrer-policy', 'no-referrer'],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
] as const;

const hostname = (host: string) => host.replace(/:\d+$/, '').toLowerCase();

/** Why a request is refused, or null. */
function refusal(c: Context, names: 'loopback' | 'any'): string | null {
  const host = c.req.header('host') ?? '';
  if (names === 'loopback' && !LOOPBACK.test(hostname(host))) {
    return 'Hearback answers only to localhost. Open it as http://localhost with its port.';
  }
  if (SAFE_METHODS.has(c.req.method)) return null;
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site') ?? 'none';
  const foreign = origin !== undefined && origin !== `http://${host}`;
  return foreign || (site !== 'same-origin' && site !== 'none')
    ? 'This request came from another web page and was refused.'
    : null;
}

/**
 * DNS rebinding lets a foreign page reach us under its own name, so only loopback names are answered. A foreign page
 * can also post to us blindly, so a request that changes something must come from our own origin, or from no page at all.
 * Nothing of ours may stand in a frame, but for what brings a stricter policy of its own.
 * @param names `any` only where nothing private is answered
 */
export function guard(names: 'loopback' | 'any' = 'loopback'): MiddlewareHandler {
  return async (c, next) => {
    const reason = refusal(c, names);
    if (reason === null) await next();
    else c.res = problem(c, 403, reason);
    // Not by `c.header`, which makes the whole answer anew for each field.
    const { headers } = c.res;
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', CSP);
    // What is answered is somebody's mail: no cache on the way keeps it, unless the route says otherwise.
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
    for (const [name, value] of HEADERS) headers.set(name, value);
  };
}
