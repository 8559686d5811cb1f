// Webhooks: set up, changed, tried, and what became of each delivery.
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import {
  deliveriesShape,
  DELIVERY_STATES,
  newWebhookAnswerShape,
  newWebhookShape,
  replayShape,
  webhookChangeShape,
  webhookShape,
  type NewWebhook,
} from '../../contracts/webhook-shapes.ts';
import { receiverFault } from '../../net/receiver-fault.ts';
import { listDeliveries } from '../../store/deliveries.ts';
import { findEndpoint } from '../../store/webhooks.ts';
import type { WebhookCommand, WebhookResult } from '../../tracking/change-webhooks.ts';
import { userOf, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { listWebhooks, readWebhook, toDelivery } from '../list-webhooks.ts';
import { etagOf, parseIfMatch } from '../if-match.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';
import { refusal } from '../refusal.ts';
import { requestIds } from '../request-ids.ts';
import { jsonAnswer, jsonBody, keyed, refused, versioned } from '../route-parts.ts';

const byId = z.object({ id: z.string().max(200) });
const path = '/webhooks/{id}' as const;
const failures = { 404: refused, 409: refused, 422: refused };

const list = createRoute({
  method: 'get',
  path: '/webhooks',
  responses: {
    200: jsonAnswer(z.object({ items: z.array(webhookShape) }), 'All webhooks, the oldest first'),
  },
});
const add = createRoute({
  method: 'post',
  path: '/webhooks',
  request: { headers: keyed, ...jsonBody(newWebhookShape) },
  responses: {
    201: jsonAnswer(newWebhookAnswerShape, 'Added; its secret is told here and never again'),
    409: refused,
    422: refused,
  },
});
const read = createRoute({
  method: 'get',
  path,
  request: { params: byId },
  responses: { 200: jsonAnswer(webhookShape, 'The webhook'), 404: refused },
});
const change = createRoute({
  method: 'patch',
  path,
  request: { params: byId, headers: versioned, ...jsonBody(webhookChangeShape) },
  responses: {
    200: jsonAnswer(webhookShape, 'Changed. While it is paused nothing is lost'),
    412: refused,
    ...failures,
  },
});
const remove = createRoute({
  method: 'delete',
  path,
  request: { params: byId },
  responses: { 204: { description: 'Gone, with all that was to be delivered there' }, ...failures },
});
const rotate = createRoute({
  method: 'post',
  path: `${path}/rotate`,
  request: { params: byId, headers: keyed },
  responses: {
    200: jsonAnswer(
      newWebhookAnswerShape,
      'A new secret, told once; for 24 hours the old one signs beside it',
    ),
    404: refused,
  },
});
const test = createRoute({
  method: 'post',
  path: `${path}/test`,
  request: { params: byId, headers: keyed },
  responses: {
    202: jsonAnswer(z.object({ event_id: z.string() }), 'An event of the type `test` is on its way'),
    ...failures,
  },
});
const replay = createRoute({
  method: 'post',
  path: `${path}/replay`,
  description:
    'With an `Idempotency-Key`, of which the last twenty are known, the same request again sends nothing and is answered alike.',
  request: { params: byId, headers: keyed, ...jsonBody(replayShape) },
  responses: { 202: jsonAnswer(z.object({ events: z.int() }), 'So many are delivered again'), ...failures },
});
const deliveries = createRoute({
  method: 'get',
  path: `${path}/deliveries`,
  request: {
    params: byId,
    query: z.object({
      limit: z.coerce.number().int().min(1).max(200).default(50),
      cursor: z
        .string()
        .regex(/^\d{1,15}$/)
        .optional(),
      state: z.enum(DELIVERY_STATES).optional(),
    }),
  },
  responses: {
    200: jsonAnswer(deliveriesShape, 'What became of each event, the latest first'),
    404: refused,
  },
});

const missing = (c: Context) => problem(c, 404, 'There is no webhook with this id.') as never;

/** Has it done; `then` answers, unless there is no such webhook or it was refused. */
async function carryOut<T>(
  c: Context,
  deps: ApiDeps,
  user: string,
  command: WebhookCommand,
  then: (result: WebhookResult) => T | Promise<T>,
): Promise<T> {
  try {
    const result = await deps.writer.changeWebhooks(user, command);
    return result === null ? missing(c) : await then(result);
  } catch (error) {
    return refusal(c, error) as never;
  }
}

function refusedUrl(c: Context, deps: ApiDeps, { url }: Partial<Pick<NewWebhook, 'url'>>): Response | null {
  const fault = url === undefined ? null : receiverFault(url, deps.webhookReach);
  return fault === null ? null : problem(c, 422, `${fault}.`);
}

/** Names a wish after its idempotency key, so that the same request again is the same wish. */
const requestNamer =
  ({ hash }: ApiDeps) =>
  ({ 'idempotency-key': key }: z.infer<typeof keyed>, scope: string): string =>
    requestIds(hash, { scope, key }, 1)[0]!;

/** Answers with a webhook, and its version. */
async function show(c: Context, deps: ApiDeps, user: string, id: string) {
  const webhook = await readWebhook(deps, user, id);
  if (webhook !== null) c.header('etag', etagOf(webhook.version));
  return webhook;
}

function addKeeping(app: Routes, deps: ApiDeps): void {
  const requestOf = requestNamer(deps);
  app.openapi(list, async (c) => {
    const user = userOf(c);
    return c.json({ items: await listWebhooks(deps, user) }, 200);
  });
  app.openapi(add, async (c) => {
    const user = userOf(c);
    const webhook = c.req.valid('json');
    const request = requestOf(c.req.valid('header'), 'webhooks');
    const fault = refusedUrl(c, deps, webhook);
    if (fault) return fault as never;
    return carryOut(c, deps, user, { type: 'add', webhook, request }, async ({ id, secret = '' }) =>
      c.json({ ...(await readWebhook(deps, user, id))!, secret }, 201),
    );
  });
  app.openapi(read, async (c) => {
    const user = userOf(c);
    const found = await show(c, deps, user, c.req.valid('param').id);
    return found === null ? missing(c) : c.json(found, 200);
  });
  app.openapi(change, async (c) => {
    const user = userOf(c);
    const wish = c.req.valid('json');
    const fault = refusedUrl(c, deps, wish);
    if (fault) return fault as never;
    const { id } = c.req.valid('param');
    const versions = parseIfMatch(c.req.valid('header')['if-match']);
    return carryOut(c, deps, user, { type: 'change', id, change: wish, versions }, async () =>
      c.json((await show(c, deps, user, id))!, 200),
    );
  });
  app.openapi(remove, async (c) => {
    const user = userOf(c);
    return carryOut(c, deps, user, { type: 'remove', id: c.req.valid('param').id }, () => c.body(null, 204));
  });
}

function addDoing(app: Routes, deps: ApiDeps): void {
  const requestOf = requestNamer(deps);
  app.openapi(rotate, async (c) => {
    const user = userOf(c);
    const { id } = c.req.valid('param');
    const request = requestOf(c.req.valid('header'), `rotate ${id}`);
    return carryOut(c, deps, user, { type: 'rotate', id, request }, async (result) =>
      c.json({ ...(await readWebhook(deps, user, result.id))!, secret: result.secret ?? '' }, 200),
    );
  });
  app.openapi(test, async (c) => {
    const user = userOf(c);
    const { id } = c.req.valid('param');
    const request = requestOf(c.req.valid('header'), `test ${id}`);
    return carryOut(c, deps, user, { type: 'test', id, request }, ({ event = '' }) =>
      c.json({ event_id: event }, 202),
    );
  });
  app.openapi(replay, async (c) => {
    const user = userOf(c);
    const { id } = c.req.valid('param');
    const head = c.req.valid('header');
    const named = head['idempotency-key'] !== undefined && { request: requestOf(head, `replay ${id}`) };
    const command = { type: 'replay', id, replay: c.req.valid('json'), ...named } as const;
    return carryOut(c, deps, user, command, ({ count = 0 }) => c.json({ events: count }, 202));
  });
  app.openapi(deliveries, async (c) => {
    const user = userOf(c);
    const { id } = c.req.valid('param');
    if ((await findEndpoint(deps.db, user, id)) === null) return missing(c);
    const { limit, cursor, state = null } = c.req.valid('query');
    const before = cursor === undefined ? null : Number(cursor);
    const rows = await listDeliveries(deps.db, user, id, { limit: limit + 1, before, state });
    const next = rows.length > limit ? String(rows[limit - 1]!.position) : null;
    return c.json({ items: rows.slice(0, limit).map(toDelivery), next_cursor: next }, 200);
  });
}

/** `/webhooks`, `/webhooks/{id}`, and `…/rotate`, `…/test`, `…/replay`, `…/deliveries`. */
export function webhookRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  addKeeping(app, deps);
  addDoing(app, deps);
  return app;
}
