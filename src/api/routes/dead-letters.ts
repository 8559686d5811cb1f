// What was given up: looked at, tried again, or thrown away.
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { deadLettersShape, deadLetterShape, type DeadLetter } from '../../contracts/webhook-shapes.ts';
import type { DeadJob } from '../../contracts/queue.ts';
import { findDeadJob, listDeadJobs } from '../../queue/dead-letters.ts';
import { findDelivery, type DeliveryTurn } from '../../store/deliveries.ts';
import { readEventType } from '../../store/outbox.ts';
import { findEndpoint } from '../../store/webhooks.ts';
import { SCRAPE_POSTING } from '../../tracking/ask-posting.ts';
import { DELIVER_EVENT } from '../../tracking/deliver-job.ts';
import { PROCESS_MAIL } from '../../tracking/spool-batch.ts';
import { userOf, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';
import { jsonAnswer, refused } from '../route-parts.ts';

const byId = z.object({ id: z.string().regex(/^[1-9]\d{0,14}$/, 'is no number') });

const list = createRoute({
  method: 'get',
  path: '/dead-letters',
  request: {
    query: z.object({
      limit: z.coerce.number().int().min(1).max(200).default(50),
      cursor: z
        .string()
        .regex(/^\d{1,15}$/)
        .optional(),
    }),
  },
  responses: { 200: jsonAnswer(deadLettersShape, 'What was given up, the latest first') },
});
const read = createRoute({
  method: 'get',
  path: '/dead-letters/{id}',
  request: { params: byId },
  responses: { 200: jsonAnswer(deadLetterShape, 'One of them'), 404: refused, 422: refused },
});
const retry = createRoute({
  method: 'post',
  path: '/dead-letters/{id}/retry',
  request: { params: byId },
  responses: {
    202: { description: 'It is tried again as if for the first time' },
    404: refused,
    422: refused,
  },
});
const drop = createRoute({
  method: 'delete',
  path: '/dead-letters/{id}',
  request: { params: byId },
  responses: { 204: { description: 'Thrown away for good' }, 404: refused, 422: refused },
});

const WHAT: Readonly<Record<string, DeadLetter['what']>> = {
  [PROCESS_MAIL]: 'mail',
  [DELIVER_EVENT]: 'delivery',
  [SCRAPE_POSTING]: 'posting',
};

async function deliveryOf(
  { db }: ApiDeps,
  { kind, user, payload }: DeadJob,
): Promise<{ tries: number; delivery: DeadLetter['delivery'] } | null> {
  if (kind !== DELIVER_EVENT) return null;
  const named = payload as DeliveryTurn;
  const row = await findDelivery(db, user, named);
  const endpoint = await findEndpoint(db, user, named.webhookId);
  if (row === null || endpoint === null) return null;
  const type = (await readEventType(db, user, named.position)) ?? '';
  return {
    tries: row.tries,
    delivery: { webhook_id: endpoint.id, url: endpoint.url, event_id: row.event_id, type },
  };
}

async function toDeadLetter(deps: ApiDeps, job: DeadJob): Promise<DeadLetter> {
  const { id, kind, error, attempts, starts, diedAt } = job;
  const found = await deliveryOf(deps, job);
  return {
    id,
    what: WHAT[kind] ?? 'other',
    kind,
    error,
    tries: found?.tries ?? Math.max(attempts, starts),
    died_at: new Date(diedAt).toISOString(),
    delivery: found?.delivery ?? null,
  };
}

const missing = (c: Context) => problem(c, 404, 'There is no dead letter with this number.') as never;

/** `GET /dead-letters`, `GET` and `DELETE /dead-letters/{id}`, `POST …/{id}/retry`. */
export function deadLetterRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  app.openapi(list, async (c) => {
    const user = userOf(c);
    const { limit, cursor } = c.req.valid('query');
    const before = cursor === undefined ? undefined : Number(cursor);
    const jobs = await listDeadJobs(deps.db, user, {
      limit: limit + 1,
      ...(before !== undefined && { before }),
    });
    const items: DeadLetter[] = [];
    for (const job of jobs.slice(0, limit)) items.push(await toDeadLetter(deps, job));
    return c.json({ items, next_cursor: jobs.length > limit ? String(jobs[limit - 1]!.id) : null }, 200);
  });
  app.openapi(read, async (c) => {
    const user = userOf(c);
    const job = await findDeadJob(deps.db, { user, id: Number(c.req.valid('param').id) });
    return job === null ? missing(c) : c.json(await toDeadLetter(deps, job), 200);
  });
  app.openapi(retry, async (c) => {
    const user = userOf(c);
    const found = await deps.writer.settleDead(user, Number(c.req.valid('param').id), 'retry');
    return found ? c.body(null, 202) : missing(c);
  });
  app.openapi(drop, async (c) => {
    const user = userOf(c);
    const found = await deps.writer.settleDead(user, Number(c.req.valid('param').id), 'drop');
    return found ? c.body(null, 204) : missing(c);
  });
  return app;
}
