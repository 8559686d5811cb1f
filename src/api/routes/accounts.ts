// Connects live mailboxes and takes orders for them.
import { createRoute, z } from '@hono/zod-openapi';
import {
  consentWishShape,
  newAccountShape,
  wayInShape,
  type NewAccount,
} from '../../contracts/account-shapes.ts';
import { AccountError, type AccountSettings } from '../../contracts/mail-account.ts';
import { ACCOUNT_COMMANDS } from '../../tracking/change-account.ts';
import { personal, userOf, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';
import { keyed, refused } from '../route-parts.ts';

const connect = createRoute({
  method: 'post',
  path: '/accounts',
  description:
    'A mailbox is known by its address and where it is opened: connected again, with an `Idempotency-Key` or without, it is the same one, with the newer secret.',
  request: {
    headers: keyed,
    body: { content: { 'application/json': { schema: newAccountShape } }, required: true },
  },
  responses: {
    201: {
      content: { 'application/json': { schema: z.object({ id: z.string() }) } },
      description: 'It could be opened and is being read; the id is that of its mailbox',
    },
    422: refused,
  },
});

const discover = createRoute({
  method: 'get',
  path: '/accounts/discover',
  request: { query: z.object({ address: z.email('not an address').max(320) }) },
  responses: {
    200: {
      content: { 'application/json': { schema: wayInShape } },
      description: 'How the mailbox of this address is opened',
    },
    404: refused,
  },
});

const consent = createRoute({
  method: 'post',
  path: '/accounts/oauth',
  request: { body: { content: { 'application/json': { schema: consentWishShape } }, required: true } },
  responses: {
    200: {
      content: { 'application/json': { schema: z.object({ url: z.string() }) } },
      description: 'Where the person consents, in their browser',
    },
    422: refused,
  },
});

/** Where the provider sends the browser back to. */
const CALLBACK = '/accounts/oauth/callback';

const callback = createRoute({
  method: 'get',
  path: CALLBACK,
  request: {
    query: z.object({
      state: z.string().max(200),
      code: z.string().max(4000).optional(),
      error: z.string().max(200).optional(),
    }),
  },
  responses: { 302: { description: 'Back to the page' } },
});

const isRefusal = (error: unknown): error is Error =>
  (error as Error).name === 'AccountError' || error instanceof AccountError;

/** A word only: whoever can make a person open an address must not put sentences of their own on the page. */
const refusalOf = (error: Error): 'consent' | 'other' =>
  error instanceof AccountError && error.reason === 'consent' ? 'consent' : 'other';

const command = createRoute({
  method: 'post',
  path: '/accounts/{id}/{command}',
  request: { params: z.object({ id: z.string(), command: z.enum(ACCOUNT_COMMANDS) }) },
  responses: { 204: { description: 'Done' }, 404: refused },
});

function toSettings(account: NewAccount): AccountSettings {
  const { address, host, port, security, username, folders, since } = account;
  return {
    address,
    host,
    port,
    security,
    username,
    folders: folders ?? null,
    since: since === undefined ? null : Date.parse(`${since}T00:00:00Z`),
  };
}

/** `GET /accounts/discover`, `POST /accounts/oauth` and its callback; `POST /accounts` opens the mailbox before it is kept, so that a wrong password is told at once; `POST /accounts/{id}/{command}`. */
export function accountRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  app.openapi(connect, async (c) => {
    const own = personal(deps, c);
    const account = c.req.valid('json');
    const secret = { type: 'password' as const, password: account.password };
    try {
      const connection = { provider: 'imap', settings: toSettings(account), secret };
      return c.json({ id: await own.writer.connectAccount(own.user, connection) }, 201);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return problem(c, 422, error.message) as never;
    }
  });
  app.openapi(discover, async (c) => {
    const found = await deps.accounts.discover(c.req.valid('query').address);
    return found ? c.json(found, 200) : (problem(c, 404, 'Nobody says how this mailbox is opened.') as never);
  });
  app.openapi(consent, async (c) => {
    const { origin } = deps.signIn ?? new URL(c.req.url);
    try {
      const redirectUri = `${origin}/api/v1${CALLBACK}`;
      return c.json(
        { url: deps.accounts.begin(userOf(c), { ...c.req.valid('json'), redirectUri }).url },
        200,
      );
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return problem(c, 422, error.message) as never;
    }
  });
  app.openapi(callback, async (c) => {
    const own = personal(deps, c);
    const { state, code } = c.req.valid('query');
    try {
      await own.writer.connectAccount(own.user, await own.accounts.finish(own.user, state, code ?? null));
      return c.redirect('/mailboxes', 302);
    } catch (error) {
      if (!isRefusal(error)) throw error;
      return c.redirect(`/mailboxes?refused=${refusalOf(error)}`, 302);
    }
  });
  app.openapi(command, async (c) => {
    const own = personal(deps, c);
    const { id, command: wanted } = c.req.valid('param');
    if (!(await own.writer.changeAccount(own.user, id, wanted))) {
      return problem(c, 404, 'There is no connected mailbox with this id.') as never;
    }
    return c.body(null, 204);
  });
  return app;
}
