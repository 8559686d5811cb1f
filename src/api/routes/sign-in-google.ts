// Lets people in by their account at Google.
import { createRoute, z } from '@hono/zod-openapi';
import { googleWayShape, googleWishShape } from '../../contracts/people-shapes.ts';
import type { Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';
import { jsonAnswer, jsonBody, refused } from '../route-parts.ts';
import { addressOf, callerOf, endFormer, handOn, signInOf, tooMany } from '../signing.ts';

const begin = createRoute({
  method: 'post',
  path: '/sign-in/google',
  request: jsonBody(googleWishShape),
  responses: {
    200: jsonAnswer(googleWayShape, 'Where Google asks who it is'),
    404: refused,
    422: refused,
    429: refused,
    503: refused,
  },
});
const finish = createRoute({
  method: 'get',
  path: '/sign-in/google/callback',
  request: {
    query: z.object({
      state: z.string().max(2000).optional(),
      code: z.string().max(2000).optional(),
      error: z.string().max(2000).optional(),
      iss: z.string().max(2000).optional(),
    }),
  },
  responses: {
    302: { description: 'Signed in, or back to the sign-in with why not' },
    404: refused,
    429: refused,
  },
});

const NONE = 'Nobody signs in with Google here.';

/** `POST /sign-in/google`, and `GET /sign-in/google/callback`, to which Google leads back. */
export function signInGoogleRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  app.openapi(begin, async (c) => {
    const own = signInOf(deps);
    if (own.google === null) return problem(c, 404, NONE) as never;
    const wait = await own.take({ address: addressOf(own, c) });
    if (wait > 0) return tooMany(c, wait) as never;
    const way = await own.google.begin(callerOf(own, c), c.req.valid('json').to);
    if (way === null) return problem(c, 503, 'Google does not answer. Sign in another way.') as never;
    handOn(c, way.cookies);
    return c.json({ url: way.url }, 200);
  });
  app.openapi(finish, async (c) => {
    const own = signInOf(deps);
    if (own.google === null) return problem(c, 404, NONE) as never;
    const wait = await own.take({ address: addressOf(own, c) });
    if (wait > 0) return tooMany(c, wait) as never;
    const query = new URLSearchParams(c.req.valid('query'));
    const done = await own.google.finish(callerOf(own, c), query);
    if (!('refused' in done)) await endFormer(deps, own, c.req.raw.headers);
    handOn(c, done.cookies);
    const to = 'refused' in done ? `/sign-in?google=${done.refused}` : done.to;
    // With our own name before it: a path that begins with two strokes would lead elsewhere.
    return c.redirect(`${own.origin}${to}`, 302);
  });
  return app;
}
