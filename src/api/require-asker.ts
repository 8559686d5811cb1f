// Lets nobody in of whom it is not known who they are, or whose key does not allow what they ask.
import type { Context, MiddlewareHandler } from 'hono';
import { allows, scopeOf } from '../domain/api-scope.ts';
import { asPerson, EVERYBODY } from '../store/person-scope.ts';
import type { Asker } from './asker.ts';
import type { RouteEnv } from './asking.ts';
import type { ApiDeps } from './deps.ts';
import { problem } from './problem.ts';
import { refuseOneFactor } from './refuse-one-factor.ts';

/** What anybody may ask, below `/api/v1`. */
export const OPEN_PATHS =
  /^\/(?:openapi\.json|health\/(?:live|ready)|sign-in|sign-in\/(?:code|(?:passkey|google)(?:\/(?:options|callback))?)|sign-up|invitations\/(?:look|accept))$/;
/** What there is only where people sign in; an id in a path may hold line ends. */
const OF_ACCOUNTS = /^\/(?:me\/.+|sign-in\/.+|sign-out|sign-up|invitations\/.+|admin\/.+)$/s;

/** What forbids a request of somebody known; null when nothing does. */
function forbidden({ by, scopes, admin }: Asker, method: string, path: string): string | null {
  const needed = scopeOf(method, path);
  if (needed === 'admin' && !admin) return 'Only who runs this server may do that.';
  if (by !== 'key' || allows(scopes ?? [], needed)) return null;
  return needed === null
    ? 'An account is changed by who is signed in, never by an API key.'
    : `This API key does not allow it; it would need the scope ${needed}.`;
}

/** Whether it is answered only where people sign in; `path` is that below `/api/v1`. */
export const isOfAccounts = (method: string, path: string): boolean =>
  OF_ACCOUNTS.test(path) || (path === '/sign-in' && method.toUpperCase() === 'POST');

function refuseUnknown(c: Context<RouteEnv>): void {
  c.res = problem(c, 401, 'Sign in first, or send an API key.');
  c.res.headers.set('www-authenticate', 'Bearer');
}

/**
 * Notes with the request who asks, and refuses it where that is not known.
 * @param limit what bounds how often that is done: each look at a wrong key or session costs one at the database
 */
export function requireAsker(
  deps: Pick<ApiDeps, 'identify' | 'signIn'>,
  limit: MiddlewareHandler<RouteEnv>,
): MiddlewareHandler<RouteEnv> {
  return async (c, next) => {
    const path = c.req.path.replace('/api/v1', '');
    if (deps.signIn === null && isOfAccounts(c.req.method, path))
      return problem(c, 404, 'There are no accounts here: it is yours alone.');
    if (OPEN_PATHS.test(path)) return asPerson(EVERYBODY, next);
    const asker = await deps.identify(c.req.raw.headers);
    if (asker === null) return limit(c, async () => refuseUnknown(c));
    c.set('asker', asker);
    const reason = forbidden(asker, c.req.method, path);
    if (reason !== null) return problem(c, 403, reason);
    const lacking = refuseOneFactor(c, asker, path);
    if (lacking !== null) return lacking;
    // Who runs the server sees its people; and signing out looks at sessions by itself.
    return /^\/(?:admin|sign-out)(?:\/|$)/.test(path)
      ? asPerson(EVERYBODY, next)
      : asPerson(asker.user, next);
  };
}
