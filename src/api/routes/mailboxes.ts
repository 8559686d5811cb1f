// Lists mailboxes with their ledgers, and what was left out of the tracker and why.
import { createRoute, z, type OpenAPIHono } from '@hono/zod-openapi';
import { ignoredShape, mailboxShape, problemShape } from '../../contracts/api.ts';
import { emptyLedger, isBalanced } from '../../domain/facts.ts';
import { findMailbox, listMailboxes, readLedgers, type MailboxType } from '../../store/mailboxes.ts';
import { countReasons, listLeftOut } from '../../store/sightings.ts';
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

/** `/mailboxes`, `/mailboxes/{id}/left-out`. */
export function mailboxRoutes(deps: ApiDeps): OpenAPIHono {
  const app = newRoutes();
  app.openapi(list, async (c) => {
    const ledgers = await readLedgers(deps.db, deps.user);
    const items = (await listMailboxes(deps.db, deps.user)).map((mailbox) => {
      const ledger = ledgers.get(mailbox.id) ?? emptyLedger();
      return {
        id: mailbox.id,
        name: mailbox.name,
        type: mailbox.type as MailboxType,
        ledger: toLedger(ledger),
        balanced: isBalanced(ledger),
      };
    });
    return c.json({ items }, 200);
  });
  app.openapi(leftOut, async (c) => {
    const { id } = c.req.valid('param');
    const { limit, after } = c.req.valid('query');
    if (!(await findMailbox(deps.db, deps.user, id))) {
      return problem(c, 404, 'There is no mailbox with this id.') as never;
    }
    const rows = await listLeftOut(deps.db, deps.user, id, { after, limit });
    const items = rows.map((row) => ({
      mail_id: row.mail_id === '' ? null : row.mail_id,
      locator: row.locator,
      reason: row.reason,
      disposition: row.disposition as 'ignored' | 'dead_lettered',
    }));
    const next = rows.length === limit ? (rows.at(-1)?.id ?? null) : null;
    return c.json({ reasons: await countReasons(deps.db, deps.user, id), items, next }, 200);
  });
  return app;
}
