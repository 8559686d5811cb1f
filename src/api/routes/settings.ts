// What the person chose.
import { createRoute, type OpenAPIHono } from '@hono/zod-openapi';
import { problemShape, settingsShape, settingsStateShape, type SettingsState } from '../../contracts/api.ts';
import { readPendingChange, readSettings } from '../../store/settings.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';

const answer = {
  content: { 'application/json': { schema: settingsStateShape } },
  description: 'All settings, which hold at once, and how far what follows from them is',
};

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

async function readState({ db, user }: ApiDeps): Promise<SettingsState> {
  const change = await readPendingChange(db, user);
  // Mails that came meanwhile were not counted in the beginning.
  const applying = change && { done: Math.min(change.done, change.total), total: change.total };
  return { ...(await readSettings(db, user)), applying };
}

/** `GET /settings`, `PUT /settings`. */
export function settingRoutes(deps: ApiDeps): OpenAPIHono {
  const app = newRoutes();
  app.openapi(read, async (c) => c.json(await readState(deps), 200));
  app.openapi(save, async (c) => {
    const settings = c.req.valid('json');
    await deps.writer.saveSettings(deps.user, settings);
    return c.json(await readState(deps), 200);
  });
  return app;
}
