// What the person chose.
import { createRoute } from '@hono/zod-openapi';
import { problemShape, settingsShape, settingsStateShape, type SettingsState } from '../../contracts/api.ts';
import { readPendingChange, readSettings } from '../../store/settings.ts';
import { personal, type PersonalDeps, type Routes } from '../asking.ts';
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

async function readState({ db, user }: PersonalDeps): Promise<SettingsState> {
  const change = await readPendingChange(db, user);
  // Mails that came meanwhile were not counted in the beginning.
  const applying = change && { done: Math.min(change.done, change.total), total: change.total };
  return { ...(await readSettings(db, user)), applying };
}

/** `GET /settings`, `PUT /settings`. */
export function settingRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  app.openapi(read, async (c) => c.json(await readState(personal(deps, c)), 200));
  app.openapi(save, async (c) => {
    const own = personal(deps, c);
    const settings = c.req.valid('json');
    await own.writer.saveSettings(own.user, settings);
    return c.json(await readState(own), 200);
  });
  return app;
}
