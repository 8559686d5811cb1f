// The first page: what was heard, what asks for the person, what is silent; and when they were here.
import { createRoute } from '@hono/zod-openapi';
import { todayShape } from '../../contracts/api.ts';
import { personal, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';
import { readToday } from '../read-today.ts';

const today = createRoute({
  method: 'get',
  path: '/today',
  responses: {
    200: { content: { 'application/json': { schema: todayShape } }, description: 'How things stand' },
  },
});

const visit = createRoute({
  method: 'put',
  path: '/visit',
  responses: { 204: { description: 'Noted that the person is here' } },
});

/** `GET /today`, `PUT /visit`. */
export function todayRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  app.openapi(today, async (c) => c.json(await readToday(personal(deps, c)), 200));
  app.openapi(visit, async (c) => {
    const own = personal(deps, c);
    await own.writer.visit(own.user);
    return c.body(null, 204);
  });
  return app;
}
