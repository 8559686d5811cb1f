// An empty set of routes that answers malformed requests with a problem document.
import { OpenAPIHono } from '@hono/zod-openapi';
import { problem } from './problem.ts';

/** Routes whose requests are refused whole, naming every field that is wrong, when they do not fit their shape. */
export function newRoutes(): OpenAPIHono {
  return new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return undefined;
      const faults = result.error.issues.map(
        (issue) => `${issue.path.join('.') || 'request'}: ${issue.message}`,
      );
      return problem(c, 422, faults.join('; '));
    },
  });
}
