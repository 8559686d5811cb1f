// What the person chose.
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  boundPreviewShape,
  problemShape,
  settingsChangeShape,
  settingsStateShape,
  type SettingsState,
} from '../../contracts/api.ts';
import { LONGEST_BOUND, textsGoBefore } from '../../domain/text-bound.ts';
import { countTextsUntil } from '../../store/kept-texts.ts';
import { readPendingChange, readSettings } from '../../store/settings.ts';
import { settingsVersion } from '../../tracking/change-settings.ts';
import { personal, type PersonalDeps, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { etagOf, parseIfMatch } from '../if-match.ts';
import { newRoutes } from '../new-routes.ts';
import { jsonAnswer, refused } from '../route-parts.ts';
import { refusal } from '../refusal.ts';

const answer = {
  content: { 'application/json': { schema: settingsStateShape } },
  description: 'All settings, which hold at once, and how far what follows from them is',
};

const read = createRoute({ method: 'get', path: '/settings', responses: { 200: answer } });

const save = createRoute({
  method: 'put',
  path: '/settings',
  request: {
    headers: z.object({ 'if-match': z.string().max(2000).optional() }),
    body: { content: { 'application/json': { schema: settingsChangeShape } }, required: true },
  },
  responses: {
    200: answer,
    412: { content: { 'application/problem+json': { schema: problemShape } }, description: 'Refused' },
    422: { content: { 'application/problem+json': { schema: problemShape } }, description: 'Refused' },
  },
});

const preview = createRoute({
  method: 'get',
  path: '/settings/body-days/{days}',
  request: { params: z.object({ days: z.coerce.number().int().min(0).max(LONGEST_BOUND) }) },
  responses: {
    200: jsonAnswer(boundPreviewShape, 'How many mails would lose their text now if that were chosen'),
    400: refused,
  },
});

async function readState({ db, user, hash }: PersonalDeps): Promise<SettingsState> {
  const change = await readPendingChange(db, user);
  // Mails that came meanwhile were not counted in the beginning.
  const applying = change && { done: Math.min(change.done, change.total), total: change.total };
  const settings = await readSettings(db, user);
  return { ...settings, applying, version: settingsVersion(hash, settings) };
}

/** All settings, with their version where programs look for one. */
async function show(c: Context, deps: PersonalDeps): Promise<SettingsState> {
  const state = await readState(deps);
  c.header('etag', etagOf(state.version));
  return state;
}

/** `GET /settings`, `PUT /settings`, `GET /settings/body-days/{days}`. */
export function settingRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  app.openapi(read, async (c) => c.json(await show(c, personal(deps, c)), 200));
  app.openapi(save, async (c) => {
    const own = personal(deps, c);
    const versions = parseIfMatch(c.req.valid('header')['if-match']);
    try {
      await own.writer.saveSettings(own.user, c.req.valid('json'), versions);
      return c.json(await show(c, own), 200);
    } catch (error) {
      return refusal(c, error) as never;
    }
  });
  app.openapi(preview, async (c) => {
    const { db, user, now } = personal(deps, c);
    const before = textsGoBefore(c.req.valid('param').days, now());
    return c.json({ mails: await countTextsUntil(db, user, before) }, 200);
  });
  return app;
}
