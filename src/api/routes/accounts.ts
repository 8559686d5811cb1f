// Connects live mailboxes and takes orders for them.
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { newAccountShape, type NewAccount } from '../../contracts/account-shapes.ts';
import { problemShape } from '../../contracts/api.ts';
import type { AccountSettings } from '../../contracts/mail-account.ts';
import { ACCOUNT_COMMANDS } from '../../tracking/change-account.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';

const refused = { content: { 'application/problem+json': { schema: problemShape } }, description: 'Refused' };

const connect = createRoute({
  method: 'post',
  path: '/accounts',
  request: { body: { content: { 'application/json': { schema: newAccountShape } }, required: true } },
  responses: {
    201: {
      content: { 'application/json': { schema: z.object({ id: z.string() }) } },
      description: 'It could be opened and is being read; the id is that of its mailbox',
    },
    422: refused,
  },
});

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

/** `POST /accounts` opens the mailbox before it is kept, so that a wrong password is told at once; `POST /accounts/{id}/{command}`. */
export function accountRoutes(deps: ApiDeps): OpenAPIHono {
  const app = newRoutes();
  app.openapi(connect, async (c) => {
    const account = c.req.valid('json');
    const secret = { type: 'password' as const, password: account.password };
    try {
      const connection = { provider: 'imap', settings: toSettings(account), secret };
      return c.json({ id: await deps.writer.connectAccount(deps.user, connection) }, 201);
    } catch (error) {
      if ((error as Error).name !== 'AccountError') throw error;
      return problem(c, 422, (error as Error).message) as never;
    }
  });
  app.openapi(command, async (c) => {
    const { id, command: wanted } = c.req.valid('param');
    if (!(await deps.writer.changeAccount(deps.user, id, wanted))) {
      return problem(c, 404, 'There is no connected mailbox with this id.') as never;
    }
    return c.body(null, 204);
  });
  return app;
}
