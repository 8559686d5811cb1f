// Keeps foreign web pages out: checks Host and Origin, and sets the security headers.
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

/** Which names the server answers to: its own machine's, any, or the address under which people come to it. */
export type Names = 'loopback' | 'any' | { origin: string };

const FOREIGN = 'This request came from another web page and was refused.';

function wrongName(host: string, names: Names): string | null {
  if (names === 'any' || LOOPBACK.test(hostname(host))) return null;
  if (names === 'loopback')
    return 'Hearback answers only to localhost. Open it as http://localhost with its port.';
  return host.toLowerCase() === new URL(names.origin).host ? null : `Hearback is at ${names.origin}.`;
}

/** Whether a change comes from a page that is not ours, as far as the browser says. */
function isForeign(c: Context, own: string): boolean {
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site') ?? 'none';
  return (origin !== undefined && origin !== own) || (site !== 'same-origin' && site !== 'none');
}

/** A browser that comes with a cookie and says nothing of the page is too old to be kept safe by asking it. */
const isSilent = (c: Context): boolean =>
  ['origin', 'sec-fetch-site'].every((name) => c.req.header(name) === undefined) &&
  c.req.header('cookie') !== undefined;

/** Why a request is refused, or null. */
function refusal(c: Context, names: Names): string | null {
  const host = c.req.header('host') ?? '';
  const wrong = wrongName(host, names);
  if (wrong !== null || SAFE_METHODS.has(c.req.method)) return wrong;
  if (typeof names !== 'object') return isForeign(c, `http://${host}`) ? FOREIGN : null;
  return isForeign(c, names.origin) || isSilent(c) ? FOREIGN : null;
}

/**
 * DNS rebinding lets a foreign page reach us under its own name, so only our own names are answered. A foreign page
 * can also post to us blindly, so a request that changes something must come from our own origin, or from no page at all.
 * Nothing of ours may stand in a frame, but for what brings a stricter policy of its own.
 * @param names `any` only where nothing private is answered
 */
export function guard(names: Names = 'loopback'): MiddlewareHandler {
  const secure = typeof names === 'object' && names.origin.startsWith('https:');
  return async (c, next) => {
    const reason = refusal(c, names);
    if (reason === null) await next();
    else c.res = problem(c, 403, reason);
    // Not by `c.header`, which makes the whole answer anew for each field.
    const { headers } = c.res;
    if (!headers.has('content-security-policy')) headers.set('content-security-policy', CSP);
    if (secure) headers.set('strict-transport-security', 'max-age=31536000');
    // What is answered is somebody's mail: no cache on the way keeps it, unless the route says otherwise.
    if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
    for (const [name, value] of HEADERS) headers.set(name, value);
  };
}
