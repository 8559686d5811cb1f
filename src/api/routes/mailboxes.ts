// Lists mailboxes with their ledgers, and what was left out of the tracker and why.
import { createRoute, z } from '@hono/zod-openapi';
import { withdrawalShape } from '../../contracts/account-shapes.ts';
import { ignoredShape, mailboxShape, problemShape } from '../../contracts/api.ts';
import { emptyLedger, isBalanced } from '../../domain/facts.ts';
import { findMailbox, listMailboxes, readLedgers, type MailboxType } from '../../store/mailboxes.ts';
import { isImporting } from '../../store/imports.ts';
import { countReasons, listLeftOut } from '../../store/sightings.ts';
import { listAccounts } from '../../store/accounts.ts';
import { toAccount } from '../account-view.ts';
import { personal, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';
import { toLedger } from '../shape.ts';

const list = createRoute({
  method: 'get',
  path: '/mailboxes',
  responses: {
    200: {
      content: { 'application/json': { schema: z.object({ items: z.array(mailboxShape) }) } },
      description: 'All mailboxes',
    },
  },
});

const leftOut = createRoute({
  method: 'get',
  path: '/mailboxes/{id}/left-out',
  request: {
    params: z.object({ id: z.string() }),
    query: z.object({
      limit: z.coerce.number().int().min(1).max(500).default(100),
      after: z.coerce.number().int().min(0).default(0),
    }),
  },
  responses: {
    200: {
      content: {
        'application/json': {
          schema: z.object({
            reasons: z.array(z.object({ reason: z.string(), disposition: z.string(), mails: z.int() })),
            items: z.array(ignoredShape),
            next: z.int().nullable(),
          }),
        },
      },
      description: 'What was ignored or could not be read, with the reasons',
    },
    404: {
      content: { 'application/problem+json': { schema: problemShape } },
      description: 'No such mailbox',
    },
  },
});

const remove = createRoute({
  method: 'delete',
  path: '/mailboxes/{id}',
  request: { params: z.object({ id: z.string() }) },
  responses: {
    202: {
      content: { 'application/json': { schema: z.object({ consent: withdrawalShape }) } },
      description: 'Removed; what it alone brought is taken away by and by. With what became of the consent',
    },
    404: {
      content: { 'application/problem+json': { schema: problemShape } },
      description: 'No such mailbox',
    },
    409: {
      content: { 'application/problem+json': { schema: problemShape } },
      description: 'It is being imported',
    },
  },
});

/** `/mailboxes`, `/mailboxes/{id}`, `/mailboxes/{id}/left-out`. */
export function mailboxRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  app.openapi(list, async (c) => {
    const own = personal(deps, c);
    const ledgers = await readLedgers(own.db, own.user);
    const accounts = new Map((await listAccounts(own.db, own.user)).map((one) => [one.id, one]));
    const items = (await listMailboxes(own.db, own.user)).map((mailbox) => {
      const ledger = ledgers.get(mailbox.id) ?? emptyLedger();
      const account = accounts.get(mailbox.id);
      return {
        id: mailbox.id,
        name: mailbox.name,
        type: mailbox.type as MailboxType,
        ledger: toLedger(ledger),
        balanced: isBalanced(ledger),
        account: account ? toAccount(account, own.now()) : null,
      };
    });
    return c.json({ items }, 200);
  });
  app.openapi(remove, async (c) => {
    const own = personal(deps, c);
    const { id } = c.req.valid('param');
    if (!(await findMailbox(own.db, own.user, id))) {
      return problem(c, 404, 'There is no mailbox with this id.') as never;
    }
    if (await isImporting(own.db, own.user, id)) {
      return problem(c, 409, 'It is being imported; remove it when the import is over.') as never;
    }
    return c.json({ consent: await own.writer.removeMailbox(own.user, id) }, 202);
  });
  app.openapi(leftOut, async (c) => {
    const own = personal(deps, c);
    const { id } = c.req.valid('param');
    const { limit, after } = c.req.valid('query');
    if (!(await findMailbox(own.db, own.user, id))) {
      return problem(c, 404, 'There is no mailbox with this id.') as never;
    }
    const rows = await listLeftOut(own.db, own.user, id, { after, limit });
    const items = rows.map((row) => ({
      mail_id: row.mail_id === '' ? null : row.mail_id,
      locator: row.locator,
      reason: row.reason,
      disposition: row.disposition as 'ignored' | 'dead_lettered',
    }));
    const next = rows.length === limit ? (rows.at(-1)?.id ?? null) : null;
    return c.json({ reasons: await countReasons(own.db, own.user, id), items, next }, 200);
  });
  return app;
}
