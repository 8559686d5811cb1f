// The passkeys of one's own account: added, named and taken away.
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  newPasskeyShape,
  passkeyNameShape,
  passkeyOptionsShape,
  passkeyShape,
  passwordAgainShape,
} from '../../contracts/people-shapes.ts';
import { dropUnconfirmedApp, listPasskeys, removePasskey, renamePasskey } from '../../store/passkeys.ts';
import { noteBothFactors } from '../../store/sign-in-sessions.ts';
import { askAgain } from '../ask-again.ts';
import { userOf, type RouteEnv, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';
import { keepLastFactor } from '../refuse-one-factor.ts';
import { jsonAnswer, jsonBody, refused } from '../route-parts.ts';
import { callerOf, handOn, signInOf } from '../signing.ts';

const params = z.object({ id: z.string().max(200) });
const list = createRoute({
  method: 'get',
  path: '/me/passkeys',
  responses: {
    200: jsonAnswer(z.object({ items: z.array(passkeyShape) }), 'Passkeys by which one signs in'),
  },
});
const begin = createRoute({
  method: 'post',
  path: '/me/passkeys/options',
  request: jsonBody(passwordAgainShape),
  responses: {
    200: jsonAnswer(passkeyOptionsShape, 'What the browser makes a passkey with, good for five minutes'),
    403: refused,
    409: refused,
    422: refused,
    429: refused,
  },
});
const add = createRoute({
  method: 'post',
  path: '/me/passkeys',
  request: jsonBody(newPasskeyShape),
  responses: {
    201: { description: 'From now on it opens this account' },
    403: refused,
    409: refused,
    422: refused,
  },
});
const rename = createRoute({
  method: 'post',
  path: '/me/passkeys/{id}/rename',
  request: { params, ...jsonBody(passkeyNameShape) },
  responses: { 204: { description: 'Named' }, 404: refused, 422: refused },
});
const remove = createRoute({
  method: 'post',
  path: '/me/passkeys/{id}/remove',
  request: { params, ...jsonBody(passwordAgainShape) },
  responses: {
    204: { description: 'It opens nothing any more' },
    403: refused,
    404: refused,
    409: refused,
    422: refused,
    429: refused,
  },
});

const NONE = 'There is no such passkey.';
/** Of one person: more than they have devices. */
const MOST_PASSKEYS = 20;

/** 409, where there is room for no more; null where there is. */
async function refuseMore(deps: ApiDeps, c: Context<RouteEnv>): Promise<Response | null> {
  if ((await listPasskeys(deps.db, userOf(c))).length < MOST_PASSKEYS) return null;
  return problem(c, 409, `You have ${MOST_PASSKEYS} passkeys, which is the most; remove one first.`);
}

function addMaking(app: Routes, deps: ApiDeps): void {
  app.openapi(begin, async (c) => {
    const no = (await askAgain(deps, c, c.req.valid('json').password)) ?? (await refuseMore(deps, c));
    if (no !== null) return no as never;
    const own = signInOf(deps);
    const { status, cookies, body } = await own.call(
      'passkey/generate-register-options',
      callerOf(own, c),
      {},
    );
    if (status !== 200) return problem(c, 403, 'No passkey can be made now; try again.') as never;
    handOn(c, cookies);
    return c.json(body as { challenge: string }, 200);
  });
  app.openapi(add, async (c) => {
    // One that was begun before another took the last place.
    const no = await refuseMore(deps, c);
    if (no !== null) return no as never;
    const own = signInOf(deps);
    const { status, cookies } = await own.call(
      'passkey/verify-registration',
      callerOf(own, c),
      c.req.valid('json'),
    );
    if (status !== 200)
      return problem(
        c,
        403,
        'This passkey was not taken; begin again, and confirm with PIN or finger.',
      ) as never;
    handOn(c, cookies);
    // Whoever made it was looked at by the device just now.
    const { session } = c.get('asker');
    if (session !== null) await noteBothFactors(deps.db, userOf(c), session);
    await dropUnconfirmedApp(deps.db, userOf(c));
    return c.body(null, 201);
  });
}

/** `/me/passkeys` and all below it. */
export function mePasskeyRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  app.openapi(list, async (c) => {
    const found = await listPasskeys(deps.db, userOf(c));
    const items = found.map(({ id, name, synced, createdAt }) => ({
      id,
      name,
      synced,
      created_at: createdAt,
    }));
    return c.json({ items }, 200);
  });
  addMaking(app, deps);
  app.openapi(rename, async (c) => {
    const { id } = c.req.valid('param');
    if (await renamePasskey(deps.db, userOf(c), id, c.req.valid('json').name)) return c.body(null, 204);
    return problem(c, 404, NONE) as never;
  });
  app.openapi(remove, async (c) => {
    const { id } = c.req.valid('param');
    const no = (await askAgain(deps, c, c.req.valid('json').password)) ?? (await keepLastFactor(deps, c, id));
    if (no !== null) return no as never;
    if (await removePasskey(deps.db, userOf(c), id)) return c.body(null, 204);
    return problem(c, 404, NONE) as never;
  });
  return app;
}
