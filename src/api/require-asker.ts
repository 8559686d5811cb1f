// Lets nobody in of whom it is not known who they are.
import type { MiddlewareHandler } from 'hono';
import type { RouteEnv } from './asking.ts';
import type { ApiDeps } from './deps.ts';
import { problem } from './problem.ts';

/** What anybody may ask, below `/api/v1`. */
export const OPEN_PATHS: ReadonlySet<string> = new Set(['/openapi.json', '/health/live', '/health/ready']);

/** Notes with the request who asks, and refuses it where that is not known. */
export function requireAsker({ identify }: Pick<ApiDeps, 'identify'>): MiddlewareHandler<RouteEnv> {
  return async (c, next) => {
    if (OPEN_PATHS.has(c.req.path.replace('/api/v1', ''))) return next();
    const asker = await identify(c.req.raw.headers);
    if (asker === null) return problem(c, 401, 'Sign in first, or send an API key.');
    c.set('asker', asker);
    return next();
  };
}
