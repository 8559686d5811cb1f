// For whoever runs the server: its people, their invitations, and the door.
import { randomUUID } from 'node:crypto';
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  invitationShape,
  linkShape,
  newInvitationShape,
  personShape,
  type InvitationLine,
  type PersonView,
} from '../../contracts/people-shapes.ts';
import { isoTime } from '../../domain/iso-time.ts';
import { dropInvitations, listInvitations, type Invitation } from '../../store/invitations.ts';
import { inviteOnce, linkOf } from '../../store/invite.ts';
import {
  closePerson,
  findPerson,
  findPersonByEmail,
  listPeople,
  plainEmail,
  type Person,
} from '../../store/people.ts';
import { userOf, type RouteEnv, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';
import { readCursor, refuseCursor, writeCursor } from '../page-cursor.ts';
import { problem } from '../problem.ts';
import { requestIds } from '../request-ids.ts';
import { jsonAnswer, jsonBody, keyed, refused } from '../route-parts.ts';
import { signInOf } from '../signing.ts';

const byId = { params: z.object({ id: z.string().max(200) }) };

const people = createRoute({
  method: 'get',
  path: '/admin/people',
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(500).default(100),
      cursor: z.string().max(1000).optional(),
    }),
  },
  responses: {
    200: jsonAnswer(
      z.object({ items: z.array(personShape), next_cursor: z.string().nullable() }),
      'Everybody with an account, by address',
    ),
    400: refused,
    403: refused,
  },
});
const close = createRoute({
  method: 'post',
  path: '/admin/people/{id}/close',
  request: byId,
  responses: { 204: { description: 'Kept out; their data stays' }, 403: refused, 404: refused, 409: refused },
});
const open = createRoute({
  method: 'post',
  path: '/admin/people/{id}/open',
  request: byId,
  responses: { 204: { description: 'Let in again' }, 403: refused, 404: refused },
});
/** A link is no longer known once it was answered with, so that a request that comes again has it without. */
const LINK_ONCE =
  'Sent again with the same `Idempotency-Key` it makes no second one while the first holds, and is answered with 200 and that one without its link, of which nothing but a hash is kept. Who lost it takes another key, with which the first link holds no more.';
const MADE_BEFORE = jsonAnswer(invitationShape, 'Made before by the same request; the link was shown then');

const reset = createRoute({
  method: 'post',
  path: '/admin/people/{id}/reset',
  summary: 'Makes a link by which they set another password',
  description: LINK_ONCE,
  request: { ...byId, headers: keyed },
  responses: {
    200: MADE_BEFORE,
    201: jsonAnswer(linkShape, 'A link by which they set another password'),
    403: refused,
    404: refused,
  },
});
const invitations = createRoute({
  method: 'get',
  path: '/admin/invitations',
  responses: {
    200: jsonAnswer(z.object({ items: z.array(invitationShape) }), 'Links that still hold'),
    403: refused,
  },
});
const inviteOne = createRoute({
  method: 'post',
  path: '/admin/invitations',
  summary: 'Makes a link by which somebody joins',
  description: LINK_ONCE,
  request: { headers: keyed, ...jsonBody(newInvitationShape) },
  responses: {
    200: MADE_BEFORE,
    201: jsonAnswer(linkShape, 'Invited'),
    403: refused,
    409: refused,
    422: refused,
  },
});
const drop = createRoute({
  method: 'delete',
  path: '/admin/invitations/{id}',
  request: byId,
  responses: { 204: { description: 'The link holds no more' }, 403: refused, 404: refused },
});

/** The address of the last person of a page. */
const placeShape = z.tuple([z.string()]);
const MISSING = 'There is nobody with this id.';

const toView = (person: Person): PersonView => ({
  id: person.id,
  email: person.email,
  name: person.name,
  admin: person.admin,
  second_factor: person.secondFactor,
  created_at: new Date(person.createdAt).toISOString(),
  closed_at: isoTime(person.closedAt),
});

const toLine = ({ hash, email, purpose, admin, expiresAt }: Invitation): InvitationLine => ({
  id: hash,
  email,
  purpose,
  admin,
  expires_at: new Date(expiresAt).toISOString(),
});

/** Makes a link, or tells of the one that the same request made before. */
async function answerInvited(
  c: Context<RouteEnv>,
  deps: ApiDeps,
  whom: Pick<Invitation, 'user' | 'email' | 'purpose' | 'admin'>,
  key: string | undefined,
) {
  const scope = `${whom.purpose} ${userOf(c)} ${whom.purpose === 'reset' ? whom.user : ''}`;
  const request = key === undefined ? null : requestIds(deps.hash, { scope, key }, 1)[0]!;
  const made = await inviteOnce(deps.db, whom, deps.now(), request);
  if ('token' in made) {
    const url = linkOf(signInOf(deps).origin, made.token);
    return c.json({ url, expires_at: new Date(made.expiresAt).toISOString() }, 201);
  }
  if (made.email === whom.email && made.admin === whom.admin) return c.json(toLine(made), 200);
  return problem(c, 422, 'This idempotency key was used for somebody else before; take a new one.') as never;
}

function addPeople(app: Routes, deps: ApiDeps): void {
  app.openapi(people, async (c) => {
    const { limit, cursor } = c.req.valid('query');
    const after = readCursor(cursor, placeShape);
    if (after === 'foreign') return refuseCursor(c) as never;
    const found = await listPeople(deps.db, { limit: limit + 1, ...(after && { after: after[0] }) });
    const items = found.slice(0, limit).map(toView);
    const last = found.length > limit ? items.at(-1) : undefined;
    return c.json({ items, next_cursor: last ? writeCursor([last.email]) : null }, 200);
  });
  app.openapi(close, async (c) => {
    const { id } = c.req.valid('param');
    if (id === userOf(c)) return problem(c, 409, 'You would lock yourself out.') as never;
    if (await closePerson(deps.db, id, deps.now())) return c.body(null, 204);
    return problem(c, 404, MISSING) as never;
  });
  app.openapi(open, async (c) => {
    if (await closePerson(deps.db, c.req.valid('param').id, null)) return c.body(null, 204);
    return problem(c, 404, MISSING) as never;
  });
  app.openapi(reset, async (c) => {
    const person = await findPerson(deps.db, c.req.valid('param').id);
    if (person === null) return problem(c, 404, MISSING) as never;
    const { id: user, email, admin } = person;
    const key = c.req.valid('header')['idempotency-key'];
    return answerInvited(c, deps, { user, email, purpose: 'reset', admin }, key);
  });
}

function addInvitations(app: Routes, deps: ApiDeps): void {
  app.openapi(invitations, async (c) => {
    const found = await listInvitations(deps.db, deps.now());
    return c.json({ items: found.map(toLine) }, 200);
  });
  app.openapi(inviteOne, async (c) => {
    const { admin, ...given } = c.req.valid('json');
    const email = plainEmail(given.email);
    if ((await findPersonByEmail(deps.db, email)) !== null)
      return problem(c, 409, 'There is an account at this address already.') as never;
    const key = c.req.valid('header')['idempotency-key'];
    return answerInvited(c, deps, { user: randomUUID(), email, purpose: 'join', admin }, key);
  });
  app.openapi(drop, async (c) => {
    const { id } = c.req.valid('param');
    const found = (await listInvitations(deps.db, deps.now())).find(({ hash }) => hash === id);
    if (found === undefined) return problem(c, 404, 'This link holds no more.') as never;
    await dropInvitations(deps.db, found.email);
    return c.body(null, 204);
  });
}

/** `/admin/people` and `/admin/invitations`. */
export function adminRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  addPeople(app, deps);
  addInvitations(app, deps);
  return app;
}
