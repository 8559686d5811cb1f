// One's own account: password, second factor, sessions, all one's data, and the way out.
import { createRoute, z } from '@hono/zod-openapi';
import {
  confirmShape,
  meShape,
  passwordAgainShape,
  passwordChangeShape,
  secondFactorShape,
  sessionShape,
  signInTryShape,
} from '../../contracts/people-shapes.ts';
import type { MissingFactor } from '../../domain/missing-factor.ts';
import { exportPerson } from '../../store/export-person.ts';
import { findPerson, readPassword, type Person } from '../../store/people.ts';
import { eachAsPerson } from '../../store/person-scope.ts';
import { endSession, endSessions, listSessions } from '../../store/sign-in-sessions.ts';
import { listSignIns } from '../../store/sign-ins.ts';
import { askAgain, WRONG_PASSWORD } from '../ask-again.ts';
import { userOf, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';
import { keepLastFactor } from '../refuse-one-factor.ts';
import { refuseWeakPassword } from '../refuse-weak-password.ts';
import { jsonAnswer, jsonBody, refused } from '../route-parts.ts';
import { callerOf, handOn, signInOf } from '../signing.ts';

const me = createRoute({
  method: 'get',
  path: '/me',
  responses: { 200: jsonAnswer(meShape, 'Who is signed in') },
});
const sessions = createRoute({
  method: 'get',
  path: '/me/sessions',
  responses: { 200: jsonAnswer(z.object({ items: z.array(sessionShape) }), 'Where one is signed in') },
});
const signIns = createRoute({
  method: 'get',
  path: '/me/sign-ins',
  responses: {
    200: jsonAnswer(
      z.object({ items: z.array(signInTryShape) }),
      'The last twenty sign-ins of 90 days, the last twenty wrong passwords, and the last twenty right ones without a right code; the newest first',
    ),
  },
});
const endOne = createRoute({
  method: 'delete',
  path: '/me/sessions/{id}',
  request: { params: z.object({ id: z.string().max(200) }) },
  responses: { 204: { description: 'Signed out there' }, 404: refused },
});
const endAll = createRoute({
  method: 'delete',
  path: '/me/sessions',
  responses: { 204: { description: 'Signed out everywhere' } },
});
const changePassword = createRoute({
  method: 'post',
  path: '/me/password',
  request: jsonBody(passwordChangeShape),
  responses: {
    204: { description: 'Changed; signed out everywhere else' },
    403: refused,
    422: refused,
    429: refused,
  },
});
const enable = createRoute({
  method: 'post',
  path: '/me/second-factor',
  request: jsonBody(passwordAgainShape),
  responses: {
    200: jsonAnswer(secondFactorShape, 'To be put into an authenticator app, and confirmed by a code of it'),
    403: refused,
    422: refused,
    429: refused,
  },
});
const confirm = createRoute({
  method: 'post',
  path: '/me/second-factor/confirm',
  request: jsonBody(confirmShape),
  responses: { 204: { description: 'From now on asked for at sign-in' }, 403: refused, 422: refused },
});
const disable = createRoute({
  method: 'post',
  path: '/me/second-factor/remove',
  request: jsonBody(passwordAgainShape),
  responses: {
    204: { description: 'No longer asked for' },
    403: refused,
    409: refused,
    422: refused,
    429: refused,
  },
});
const exported = createRoute({
  method: 'get',
  path: '/me/export',
  responses: {
    200: {
      content: { 'application/json': { schema: z.object({}).loose() } },
      description: 'Everything that is kept of the person, mails opened, by table',
    },
  },
});
const leave = createRoute({
  method: 'post',
  path: '/me/delete',
  request: jsonBody(passwordAgainShape),
  responses: {
    204: { description: 'Nothing is left of the person' },
    403: refused,
    422: refused,
    429: refused,
  },
});

const NOBODY = {
  mode: 'local' as const,
  email: null,
  name: null,
  admin: false,
  second_factor: false,
  second_factor_required: false,
  missing_factor: null,
  password: false,
};

async function readMe(deps: ApiDeps, person: Person, missingFactor: MissingFactor | null) {
  const { email, name, admin, secondFactor } = person;
  return {
    mode: 'server' as const,
    email,
    name,
    admin,
    second_factor: secondFactor,
    second_factor_required: signInOf(deps).secondFactor === 'required',
    missing_factor: missingFactor,
    password: (await readPassword(deps.db, person.id)) !== null,
  };
}

function addSessions(app: Routes, deps: ApiDeps): void {
  app.openapi(me, async (c) => {
    const person = deps.signIn === null ? null : await findPerson(deps.db, userOf(c));
    if (person === null) return c.json(NOBODY, 200);
    return c.json(await readMe(deps, person, c.get('asker').missingFactor), 200);
  });
  app.openapi(sessions, async (c) => {
    const found = await listSessions(deps.db, userOf(c), deps.now());
    const { session } = c.get('asker');
    const items = found.map(({ id, createdAt, expiresAt, address, browser }) => ({
      id,
      created_at: createdAt,
      expires_at: expiresAt,
      address,
      browser,
      current: id === session,
    }));
    return c.json({ items }, 200);
  });
  app.openapi(signIns, async (c) => {
    const found = await listSignIns(deps.db, userOf(c), deps.now());
    return c.json({ items: found.map((one) => ({ ...one, at: new Date(one.at).toISOString() })) }, 200);
  });
  app.openapi(endOne, async (c) => {
    if (await endSession(deps.db, userOf(c), c.req.valid('param').id)) return c.body(null, 204);
    return problem(c, 404, 'There is no such session, or it is over.') as never;
  });
  app.openapi(endAll, async (c) => {
    await endSessions(deps.db, userOf(c));
    return c.body(null, 204);
  });
}

function addSecrets(app: Routes, deps: ApiDeps): void {
  app.openapi(changePassword, async (c) => {
    const own = signInOf(deps);
    const { current, password } = c.req.valid('json');
    const no = await askAgain(deps, c, current);
    if (no !== null) return no as never;
    const person = await findPerson(deps.db, userOf(c));
    const weak = await refuseWeakPassword(c, deps, own, password, [person?.email ?? '', person?.name ?? '']);
    if (weak !== null) return weak as never;
    const wish = { currentPassword: current, newPassword: password, revokeOtherSessions: true };
    const { status, cookies } = await own.call('change-password', callerOf(own, c), wish);
    if (status !== 200) return problem(c, 403, WRONG_PASSWORD) as never;
    handOn(c, cookies);
    return c.body(null, 204);
  });
  app.openapi(enable, async (c) => {
    const own = signInOf(deps);
    const { password } = c.req.valid('json');
    const no = await askAgain(deps, c, password);
    if (no !== null) return no as never;
    const { status, body } = await own.call('two-factor/enable', callerOf(own, c), { password });
    if (status !== 200)
      return problem(c, 403, 'A second factor is asked for already; remove it first.') as never;
    return c.json(
      { uri: String(body['totpURI']), recovery_codes: (body['backupCodes'] as string[]) ?? [] },
      200,
    );
  });
  app.openapi(confirm, async (c) => {
    const own = signInOf(deps);
    const { code } = c.req.valid('json');
    const { status, cookies } = await own.call('two-factor/verify-totp', callerOf(own, c), {
      code,
    });
    if (status !== 200) return problem(c, 403, 'This code is wrong; try the next one.') as never;
    handOn(c, cookies);
    return c.body(null, 204);
  });
  app.openapi(disable, async (c) => {
    const own = signInOf(deps);
    const { password } = c.req.valid('json');
    const no = (await askAgain(deps, c, password)) ?? (await keepLastFactor(deps, c, null));
    if (no !== null) return no as never;
    const { cookies } = await own.call('two-factor/disable', callerOf(own, c), { password });
    handOn(c, cookies);
    return c.body(null, 204);
  });
}

function addLeaving(app: Routes, deps: ApiDeps): void {
  app.openapi(exported, (c) => {
    const user = userOf(c);
    const pieces = eachAsPerson(user, exportPerson(deps.db, deps.vault, user));
    return c.body(ReadableStream.from(pieces).pipeThrough(new TextEncoderStream()), 200, {
      'content-type': 'application/json',
      'content-disposition': 'attachment; filename="hearback-my-data.json"',
      'cache-control': 'no-store',
    }) as never;
  });
  app.openapi(leave, async (c) => {
    const no = await askAgain(deps, c, c.req.valid('json').password);
    if (no !== null) return no as never;
    await deps.writer.forget(userOf(c));
    return c.body(null, 204);
  });
}

/** `/me` and all below it but `/me/keys`. */
export function meRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  addSessions(app, deps);
  addSecrets(app, deps);
  addLeaving(app, deps);
  return app;
}
