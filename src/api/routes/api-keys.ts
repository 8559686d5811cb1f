// Makes, lists and takes back the keys by which a person's programs ask.
import { randomBytes } from 'node:crypto';
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  apiKeyShape,
  madeApiKeyShape,
  newApiKeyShape,
  type ApiKeyView,
  type MadeApiKey,
  type NewApiKey,
} from '../../contracts/people-shapes.ts';
import { isoTime } from '../../domain/iso-time.ts';
import { addApiKey, listApiKeys, removeApiKey, type ApiKey } from '../../store/api-keys.ts';
import { userOf, type RouteEnv, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';
import { requestIds } from '../request-ids.ts';
import { jsonAnswer, jsonBody, keyed, refused } from '../route-parts.ts';

const list = createRoute({
  method: 'get',
  path: '/me/keys',
  responses: { 200: jsonAnswer(z.object({ items: z.array(apiKeyShape) }), 'The keys, the newest first') },
});
const create = createRoute({
  method: 'post',
  path: '/me/keys',
  summary: 'Makes a key, which is shown this once',
  description:
    'Sent again with the same `Idempotency-Key` it makes no second one while the first is there, and is answered with 200 and that one without its secret, of which nothing but a hash is kept. Who lost it removes that key and makes another.',
  request: { headers: keyed, ...jsonBody(newApiKeyShape) },
  responses: {
    200: jsonAnswer(apiKeyShape, 'Made before by the same request; the key itself was shown then'),
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

const timeOf = ({ expires_at: until }: NewApiKey): number | null =>
  until === undefined ? null : Date.parse(until);

/** The key that the same request made before; null when there is none. */
async function findMade(
  { db }: ApiDeps,
  user: string,
  id: string,
  wish: NewApiKey,
): Promise<ApiKey | 'another' | null> {
  const found = (await listApiKeys(db, user)).find((key) => key.id === id);
  if (found === undefined) return null;
  const isSame =
    found.name === wish.name &&
    found.expiresAt === timeOf(wish) &&
    [...new Set(wish.scopes)].toSorted().join() === found.scopes.toSorted().join();
  return isSame ? found : 'another';
}

async function refuseMaking(deps: ApiDeps, c: Context<RouteEnv>, wish: NewApiKey): Promise<Response | null> {
  const until = timeOf(wish);
  if (until !== null && until <= deps.now())
    return problem(c, 422, 'expires_at: lies in the past; the key would open nothing.');
  if ((await listApiKeys(deps.db, userOf(c))).length >= MOST_KEYS)
    return problem(c, 409, `You have ${MOST_KEYS} keys, which is the most; remove one first.`);
  return null;
}

/** Null when another one of this id was made meanwhile. */
async function make(
  { db, hash, now }: ApiDeps,
  user: string,
  id: string,
  wish: NewApiKey,
): Promise<MadeApiKey | null> {
  const { name, scopes } = wish;
  const key = `${PREFIX}${randomBytes(32).toString('base64url')}`;
  const beginning = key.slice(0, SHOWN);
  const times = { createdAt: now(), expiresAt: timeOf(wish), lastUsedAt: null };
  const made: ApiKey = { id, name, beginning, scopes, ...times };
  const isNew = await addApiKey(db, user, { ...made, hash: hash(key) });
  return isNew ? { ...toView(made), key } : null;
}

/** `GET` and `POST /me/keys`, `DELETE /me/keys/{id}`. */
export function apiKeyRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  app.openapi(list, async (c) => {
    const items = await listApiKeys(deps.db, userOf(c));
    return c.json({ items: items.map(toView) }, 200);
  });
  app.openapi(create, async (c) => {
    const wish = c.req.valid('json');
    if (wish.scopes.includes('admin') && !c.get('asker').admin)
      return problem(c, 403, 'Only who runs this server may make a key that does.') as never;
    const { 'idempotency-key': request } = c.req.valid('header');
    const [id = ''] = requestIds(deps.hash, { scope: 'keys', key: request }, 1);
    const before = await findMade(deps, userOf(c), id, wish);
    if (before === 'another')
      return problem(
        c,
        422,
        'This idempotency key was used for another key before; take a new one.',
      ) as never;
    if (before !== null) return c.json(toView(before), 200);
    const no = await refuseMaking(deps, c, wish);
    if (no !== null) return no as never;
    const made = await make(deps, userOf(c), id, wish);
    if (made !== null) return c.json(made, 201);
    return problem(c, 409, 'The same request is being carried out; ask again in a moment.') as never;
  });
  app.openapi(remove, async (c) => {
    if (await removeApiKey(deps.db, userOf(c), c.req.valid('param').id)) return c.body(null, 204);
    return problem(c, 404, 'There is no such key.') as never;
  });
  return app;
}
