// An empty set of routes that answers malformed requests with a problem document.
import { OpenAPIHono } from '@hono/zod-openapi';
import type { RouteEnv, Routes } from './asking.ts';
import { problem } from './problem.ts';

/**
 * Routes whose requests are refused whole, naming every field that is wrong, when they do not fit their shape: 422 for a
 * body, 400 for what the address says.
 */
export function newRoutes(): Routes {
  return new OpenAPIHono<RouteEnv>({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const faults = result.error.issues.map(
        (issue) => `${issue.path.join('.') || 'request'}: ${issue.message}`,
      );
      return problem(c, result.target === 'json' ? 422 : 400, faults.join('; '));
    },
  });
}
