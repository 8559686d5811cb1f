// Lets each request be seen as a span, by the pattern of its route: what was asked for is nobody's business.
import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { Tracer } from '../contracts/tracer.ts';

/** A caller's own trace is not gone on with: whoever can ask must not choose which of ours belong together. */
export function traceRequests(tracer: Tracer): MiddlewareHandler {
  return (c, next) =>
    tracer.span({ name: c.req.method, kind: 'server' }, async (tell) => {
      await next();
      const { method } = c.req;
      const route = matchedRoutes(c).findLast(({ path }) => !path.endsWith('*'))?.path ?? '*';
      const { status } = c.res;
      tell({
        name: `${method} ${route}`,
        details: {
          'http.request.method': method,
          'http.route': route,
          'http.response.status_code': status,
        },
        failed: status >= 500,
      });
    });
}
