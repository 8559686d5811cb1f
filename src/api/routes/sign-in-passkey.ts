// Lets people in by a passkey, which stands for password and second factor at once.
import { createRoute } from '@hono/zod-openapi';
import { passkeyOptionsShape, passkeySignInShape } from '../../contracts/people-shapes.ts';
import type { Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';
import { jsonAnswer, jsonBody, refused } from '../route-parts.ts';
import { addressOf, callerOf, endFormer, handOn, signInOf, tooMany } from '../signing.ts';

const begin = createRoute({
  method: 'post',
  path: '/sign-in/passkey/options',
  responses: {
    200: jsonAnswer(passkeyOptionsShape, 'What the browser asks the device with, good for five minutes'),
    429: refused,
  },
});
const finish = createRoute({
  method: 'post',
  path: '/sign-in/passkey',
  request: jsonBody(passkeySignInShape),
  responses: { 204: { description: 'Signed in' }, 401: refused, 422: refused, 429: refused },
});

const REFUSED = 'This passkey opens no account here.';

/** `POST /sign-in/passkey/options` and `POST /sign-in/passkey`. */
export function signInPasskeyRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  app.openapi(begin, async (c) => {
    const own = signInOf(deps);
    const wait = await own.take({ address: addressOf(own, c) });
    if (wait > 0) return tooMany(c, wait) as never;
    const { cookies, body } = await own.call('passkey/generate-authenticate-options', callerOf(own, c), {});
    handOn(c, cookies);
    const { challenge, rpId, timeout } = body;
    // Of whose the passkeys are that may be used nobody is told, whoever was signed in here before.
    return c.json({ challenge: String(challenge), rpId, timeout, userVerification: 'required' }, 200);
  });
  app.openapi(finish, async (c) => {
    const own = signInOf(deps);
    const wait = await own.take({ address: addressOf(own, c) });
    if (wait > 0) return tooMany(c, wait) as never;
    const { response } = c.req.valid('json');
    const { status, cookies } = await own.call('passkey/verify-authentication', callerOf(own, c), {
      response,
    });
    if (status !== 200) return problem(c, 401, REFUSED) as never;
    await endFormer(deps, own, c.req.raw.headers);
    handOn(c, cookies);
    return c.body(null, 204);
  });
  return app;
}
