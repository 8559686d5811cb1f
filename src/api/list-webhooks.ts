// Puts together what is shown of webhooks.
import type { Delivery, Webhook } from '../contracts/webhook-shapes.ts';
import { isoTime } from '../domain/iso-time.ts';
import { countDeliveries, lastTried, type ListedDelivery } from '../store/deliveries.ts';
import type { DeliveryRow } from '../store/event-rows.ts';
import { NO_APPLICATION } from '../store/outbox.ts';
import { webhookVersion } from '../tracking/webhook-version.ts';
import { findEndpoint, listEndpoints, readWebhookSecret, type Endpoint } from '../store/webhooks.ts';
import type { ApiDeps } from './deps.ts';

type Counts = readonly { webhookId: string; state: string; n: number }[];

const OPEN = new Set(['held', 'queued']);

function countsOf(counts: Counts, id: string): Webhook['deliveries'] {
  const of = (fits: (state: string) => boolean) =>
    counts.reduce((sum, one) => sum + (one.webhookId === id && fits(one.state) ? one.n : 0), 0);
  return {
    open: of((state) => OPEN.has(state)),
    delivered: of((state) => state === 'delivered'),
    dead: of((state) => state === 'dead'),
  };
}

const time = (at: number | null): string | null => isoTime(at === null ? null : Number(at));

function lastOf(row: DeliveryRow | null): Webhook['last_delivery'] {
  if (row === null || row.tried_at === null) return null;
  const { status, answer, state } = row;
  return { at: time(row.tried_at)!, status, answer, delivered: state === 'delivered' };
}

async function toWebhook(deps: ApiDeps, user: string, endpoint: Endpoint, counts: Counts): Promise<Webhook> {
  const { id, origin, url, description, kinds, history, state, note, createdAt } = endpoint;
  const secret = await readWebhookSecret(deps.db, deps.vault, user, id);
  const until = secret?.previous?.until ?? 0;
  return {
    id,
    version: webhookVersion(deps.hash, endpoint),
    origin,
    url,
    description,
    kinds: kinds === null ? null : ([...kinds] as NonNullable<Webhook['kinds']>),
    history,
    state,
    note,
    created_at: time(createdAt)!,
    previous_secret_until: until > deps.now() ? time(until) : null,
    deliveries: countsOf(counts, id),
    last_delivery: lastOf(await lastTried(deps.db, user, id)),
  };
}

/** All webhooks of a person, the oldest first. */
export async function listWebhooks(deps: ApiDeps, user: string): Promise<Webhook[]> {
  const counts = await countDeliveries(deps.db, user);
  const webhooks: Webhook[] = [];
  for (const endpoint of await listEndpoints(deps.db, user)) {
    webhooks.push(await toWebhook(deps, user, endpoint, counts));
  }
  return webhooks;
}

/** One of them, or null. */
export async function readWebhook(deps: ApiDeps, user: string, id: string): Promise<Webhook | null> {
  const endpoint = await findEndpoint(deps.db, user, id);
  return endpoint && toWebhook(deps, user, endpoint, await countDeliveries(deps.db, user));
}

/** A delivery as lists show it. */
export function toDelivery(row: ListedDelivery): Delivery {
  return {
    event_id: row.event_id,
    type: row.type,
    kind: row.kind,
    application_id: row.application_id.startsWith(NO_APPLICATION) ? null : row.application_id,
    company: row.company,
    role: row.role,
    sequence: Number(row.sequence),
    recorded_at: time(row.made_at)!,
    state: row.state as Delivery['state'],
    tries: row.tries,
    status: row.status,
    answer: row.answer,
    tried_at: time(row.tried_at),
    next_at: row.state === 'queued' ? time(row.next_at) : null,
  };
}
