// What the person chose.
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { problemShape, settingsShape } from '../../contracts/api.ts';
import { readSettings } from '../../store/settings.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';

const answer = { content: { 'application/json': { schema: settingsShape } }, description: 'All settings' };

const read = createRoute({ method: 'get', path: '/settings', responses: { 200: answer } });

const save = createRoute({
  method: 'put',
  path: '/settings',
  request: { body: { content: { 'application/json': { schema: settingsShape } }, required: true } },
  responses: {
    200: answer,
    422: { content: { 'application/problem+json': { schema: problemShape } }, description: 'Refused' },
  },
});

/** `GET /settings`, `PUT /settings`. */
export function settingRoutes(deps: ApiDeps): OpenAPIHono {
  const app = newRoutes();
  app.openapi(read, async (c) => c.json(await readSettings(deps.db, deps.user), 200));
  app.openapi(save, async (c) => {
    const settings = c.req.valid('json');
    await deps.writer.saveSettings(deps.user, settings);
    return c.json(settings, 200);
  });
  return app;
}
