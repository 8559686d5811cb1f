// Lets people in and out: by password and second factor, by invitation, or by making an account where that is open.
import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  acceptShape,
  codeShape,
  invitationViewShape,
  signInAnswerShape,
  signInShape,
  signInWaysShape,
  signUpShape,
  tokenShape,
} from '../../contracts/people-shapes.ts';
import type { SignIn } from '../../contracts/sign-in.ts';
import { findInvitation, takeInvitation, type Invitation } from '../../store/invitations.ts';
import { tokenHash } from '../../store/invite.ts';
import { addPerson, findPerson, plainEmail, resetPassword } from '../../store/people.ts';
import type { RouteEnv, Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';
import { refuseWeakPassword } from '../refuse-weak-password.ts';
import { jsonAnswer, jsonBody, refused } from '../route-parts.ts';
import { addressOf, callerOf, endFormer, handOn, letIn, newcomerOf, signInOf, tooMany } from '../signing.ts';

const WRONG = 'The address or the password is wrong.';
const OVER = 'This link was used before, or is too old. Ask for another one.';

const ways = createRoute({
  method: 'get',
  path: '/sign-in',
  responses: { 200: jsonAnswer(signInWaysShape, 'Whether people sign in here, and who may make an account') },
});
const signIn = createRoute({
  method: 'post',
  path: '/sign-in',
  request: jsonBody(signInShape),
  responses: {
    200: jsonAnswer(signInAnswerShape, 'Signed in, or only a code is missing'),
    401: refused,
    422: refused,
    429: refused,
  },
});
const code = createRoute({
  method: 'post',
  path: '/sign-in/code',
  request: jsonBody(codeShape),
  responses: { 204: { description: 'Signed in' }, 401: refused, 422: refused, 429: refused },
});
const signOut = createRoute({
  method: 'post',
  path: '/sign-out',
  responses: { 204: { description: 'Signed out here' }, 401: refused },
});
const signUp = createRoute({
  method: 'post',
  path: '/sign-up',
  request: jsonBody(signUpShape),
  responses: {
    202: { description: 'There is an account at this address: sign in' },
    403: refused,
    422: refused,
    429: refused,
  },
});
const look = createRoute({
  method: 'post',
  path: '/invitations/look',
  request: jsonBody(tokenShape),
  responses: {
    200: jsonAnswer(invitationViewShape, 'For whom the link is, and what for'),
    404: refused,
    422: refused,
    429: refused,
  },
});
const accept = createRoute({
  method: 'post',
  path: '/invitations/accept',
  request: jsonBody(acceptShape),
  responses: {
    204: { description: 'The password holds: sign in' },
    404: refused,
    409: refused,
    422: refused,
    429: refused,
  },
});

function addSigningIn(app: Routes, deps: ApiDeps): void {
  app.openapi(ways, (c) =>
    c.json(
      {
        mode: deps.signIn === null ? ('local' as const) : ('server' as const),
        sign_up: deps.signIn?.signUp ?? null,
        google: (deps.signIn?.google ?? null) !== null,
      },
      200,
    ),
  );
  app.openapi(signIn, async (c) => {
    const own = signInOf(deps);
    const { password, ...given } = c.req.valid('json');
    const email = plainEmail(given.email);
    const wait = await own.take({ email, address: addressOf(own, c) });
    if (wait > 0) return tooMany(c, wait) as never;
    const { headers } = c.req.raw;
    const { status, body, cookies } = await own.call('sign-in/email', callerOf(own, c), { email, password });
    if (status !== 200) return problem(c, 401, WRONG) as never;
    const secondFactor = body['twoFactorRedirect'] === true;
    await endFormer(deps, own, headers);
    handOn(c, cookies);
    if (!secondFactor) await own.forgive(email);
    return c.json({ second_factor: secondFactor }, 200);
  });
  app.openapi(code, async (c) => {
    const own = signInOf(deps);
    const given = c.req.valid('json');
    const wait = await own.take({ address: addressOf(own, c) });
    if (wait > 0) return tooMany(c, wait) as never;
    const from = newcomerOf(own, c);
    const { status, cookies } =
      'code' in given
        ? await own.call('two-factor/verify-totp', from, { code: given.code })
        : await own.call('two-factor/verify-backup-code', from, { code: given.recovery_code });
    handOn(c, cookies);
    if (status !== 200)
      return problem(c, 401, 'This code is wrong or over. After some wrong ones, sign in anew.') as never;
    const came = await letIn(own, cookies);
    const person = came === null ? null : await findPerson(deps.db, came);
    if (person !== null) await own.forgive(person.email);
    return c.body(null, 204);
  });
  app.openapi(signOut, async (c) => {
    const own = signInOf(deps);
    const { cookies } = await own.call('sign-out', callerOf(own, c), {});
    handOn(c, cookies);
    return c.body(null, 204);
  });
}

async function join(
  deps: ApiDeps,
  own: SignIn,
  { user, email, admin }: Invitation,
  wish: { password: string; name: string },
): Promise<boolean> {
  const password = await own.hashPassword(wish.password);
  return addPerson(deps.db, {
    id: user,
    email,
    name: wish.name,
    invited: true,
    admin,
    password,
    at: deps.now(),
  });
}

async function acceptOne(
  c: Context<RouteEnv>,
  deps: ApiDeps,
  own: SignIn,
  wish: { token: string; password: string; name: string },
): Promise<Response> {
  const hash = tokenHash(wish.token);
  const found = await findInvitation(deps.db, hash, deps.now());
  // Before it is taken: another password is chosen with the same link.
  const weak = found && (await refuseWeakPassword(c, deps, own, wish.password, [found.email, wish.name]));
  if (weak !== null) return weak;
  const invitation = await takeInvitation(deps.db, hash, deps.now());
  if (invitation === null) return problem(c, 404, OVER);
  if (invitation.purpose === 'reset') {
    await resetPassword(deps.db, invitation.user, await own.hashPassword(wish.password), deps.now());
    return c.body(null, 204);
  }
  if (await join(deps, own, invitation, wish)) return c.body(null, 204);
  return problem(c, 409, 'There is an account at this address already: sign in.');
}

function addJoining(app: Routes, deps: ApiDeps): void {
  app.openapi(signUp, async (c) => {
    const own = signInOf(deps);
    if (own.signUp !== 'open')
      return problem(c, 403, 'Accounts are made by invitation here; ask who runs this server.') as never;
    const wait = await own.take({ address: addressOf(own, c) });
    if (wait > 0) return tooMany(c, wait) as never;
    const { email, name, password: plain } = c.req.valid('json');
    const weak = await refuseWeakPassword(c, deps, own, plain, [email, name]);
    if (weak !== null) return weak as never;
    const password = await own.hashPassword(plain);
    const at = deps.now();
    // Told in the same words whether there was an account before or not: nobody learns who has one.
    await addPerson(deps.db, {
      id: crypto.randomUUID(),
      email,
      name,
      invited: false,
      admin: false,
      password,
      at,
    });
    return c.body(null, 202);
  });
  app.openapi(look, async (c) => {
    const own = signInOf(deps);
    const wait = await own.take({ address: addressOf(own, c) });
    if (wait > 0) return tooMany(c, wait) as never;
    const found = await findInvitation(deps.db, tokenHash(c.req.valid('json').token), deps.now());
    if (found === null) return problem(c, 404, OVER) as never;
    return c.json({ email: found.email, purpose: found.purpose }, 200);
  });
  app.openapi(accept, async (c) => {
    const own = signInOf(deps);
    const wait = await own.take({ address: addressOf(own, c) });
    if (wait > 0) return tooMany(c, wait) as never;
    return (await acceptOne(c, deps, own, c.req.valid('json'))) as never;
  });
}

/** `GET` and `POST /sign-in`, `POST /sign-in/code`, `/sign-out`, `/sign-up`, `/invitations/look` and `…/accept`. */
export function signInRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  addSigningIn(app, deps);
  addJoining(app, deps);
  return app;
}
