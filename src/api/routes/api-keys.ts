// Makes, lists and takes back the keys by which a person's programs ask.
import { randomBytes, randomUUID } from 'node:crypto';
import { createRoute, z } from '@hono/zod-openapi';
import {
  apiKeyShape,
  madeApiKeyShape,
  newApiKeyShape,
  type ApiKeyView,
} from '../../contracts/people-shapes.ts';
import { isoTime } from '../../domain/iso-time.ts';
import { addApiKey, listApiKeys, removeApiKey, type ApiKey } from '../../store/api-keys.ts';
import { userOf, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';
import { jsonAnswer, jsonBody, refused } from '../route-parts.ts';

const list = createRoute({
  method: 'get',
  path: '/me/keys',
  responses: { 200: jsonAnswer(z.object({ items: z.array(apiKeyShape) }), 'The keys, the newest first') },
});
const create = createRoute({
  method: 'post',
  path: '/me/keys',
  request: jsonBody(newApiKeyShape),
  responses: {
    201: jsonAnswer(madeApiKeyShape, 'Made; the key is shown this once'),
    403: refused,
    409: refused,
    422: refused,
  },
});
const remove = createRoute({
  method: 'delete',
  path: '/me/keys/{id}',
  request: { params: z.object({ id: z.string().max(200) }) },
  responses: { 204: { description: 'It opens nothing any more' }, 404: refused },
});

const PREFIX = 'hb_';
/** Each may ask as much as a person; together they are not to be a way to take the server. */
const MOST_KEYS = 20;
/** Of the key, by which the person knows it again. */
const SHOWN = 8;

const toView = (key: ApiKey): ApiKeyView => ({
  id: key.id,
  name: key.name,
  beginning: key.beginning,
  scopes: [...key.scopes],
  created_at: new Date(key.createdAt).toISOString(),
  expires_at: isoTime(key.expiresAt),
  last_used_at: isoTime(key.lastUsedAt),
});

/** `GET` and `POST /me/keys`, `DELETE /me/keys/{id}`. */
export function apiKeyRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  app.openapi(list, async (c) => {
    const items = await listApiKeys(deps.db, userOf(c));
    return c.json({ items: items.map(toView) }, 200);
  });
  app.openapi(create, async (c) => {
    const { name, scopes, expires_at: expires } = c.req.valid('json');
    if (scopes.includes('admin') && !c.get('asker').admin)
      return problem(c, 403, 'Only who runs this server may make a key that does.') as never;
    if (expires !== undefined && Date.parse(expires) <= deps.now())
      return problem(c, 422, 'expires_at: lies in the past; the key would open nothing.') as never;
    if ((await listApiKeys(deps.db, userOf(c))).length >= MOST_KEYS)
      return problem(c, 409, `You have ${MOST_KEYS} keys, which is the most; remove one first.`) as never;
    const key = `${PREFIX}${randomBytes(32).toString('base64url')}`;
    const made: ApiKey = {
      id: randomUUID(),
      name,
      beginning: key.slice(0, SHOWN),
      scopes,
      createdAt: deps.now(),
      expiresAt: expires === undefined ? null : Date.parse(expires),
      lastUsedAt: null,
    };
    await addApiKey(deps.db, userOf(c), { ...made, hash: deps.hash(key) });
    return c.json({ ...toView(made), key }, 201);
  });
  app.openapi(remove, async (c) => {
    if (await removeApiKey(deps.db, userOf(c), c.req.valid('param').id)) return c.body(null, 204);
    return problem(c, 404, 'There is no such key.') as never;
  });
  return app;
}
