// Carries out what a person wants of their webhooks: each wish in one transaction.
import type { NewWebhook, Replay, WebhookChange } from '../contracts/webhook-shapes.ts';
import { EVENT_SCHEMA_VERSION } from '../contracts/event-shapes.ts';
import type { Vault } from '../contracts/vault.ts';
import type { Hash } from '../domain/mail-identity.ts';
import { dropDeadByKey } from '../queue/dead-letters.ts';
import { deadTurns, holdAgain, insertDeliveries } from '../store/deliveries.ts';
import type { Database } from '../store/open-database.ts';
import { hasEvent, insertEvents, NO_APPLICATION, type KeptEvent } from '../store/outbox.ts';
import { addReplay, readReplays } from '../store/webhook-replays.ts';
import {
  deleteEndpoint,
  findEndpoint,
  insertEndpoint,
  listEndpoints,
  readWebhookSecret,
  updateEndpoint,
  writeWebhookSecret,
  type Endpoint,
} from '../store/webhooks.ts';
import { writeFor } from '../store/write-for.ts';
import { ChangedMeanwhile } from './changed-meanwhile.ts';
import { advanceEndpoint, DELIVER_EVENT, deliverJobKey } from './deliver-job.ts';
import { webhookVersion } from './webhook-version.ts';

export interface WebhookTools {
  vault: Vault;
  hash: Hash;
  now: () => number;
  newSecret: () => string;
}

/**
 * `request` names the wish: the same one again makes nothing new. `versions`: of the webhook, as `webhookVersion` makes them, of
 * which one must still hold.
 */
export type WebhookCommand =
  | { type: 'add'; webhook: NewWebhook; request: string }
  | { type: 'change'; id: string; change: WebhookChange; versions?: readonly string[] | null }
  | { type: 'remove'; id: string }
  | { type: 'rotate'; id: string; request: string }
  | { type: 'test'; id: string; request: string }
  | { type: 'replay'; id: string; replay: Replay; request?: string };

/** What came of it: `secret` of a new or rotated one, `count` of events that are delivered again. */
export interface WebhookResult {
  id: string;
  secret?: string;
  event?: string;
  count?: number;
}

/** It cannot be done; the message says why and how to mend it. */
class WebhookRefused extends Error {}

/** What was asked for under this key before was something else. */
class KeyUsed extends Error {}

/** More would be a mistake of some program. */
const MOST = 50;
/** How long a replaced secret still signs, ms: time enough to give the receiver the new one. */
const OVERLAP = 24 * 60 * 60 * 1000;

const FORGOTTEN =
  'no event of this id is known at this webhook; those delivered more than 30 days ago are forgotten';

const wishOf = ({ url, description, kinds, history }: Pick<Endpoint, keyof NewWebhook>): string =>
  JSON.stringify([url, description, kinds, history]);

/** The same request again is told the same secret: its answer may have been lost. */
async function addedBefore(
  tx: Database,
  { vault }: WebhookTools,
  user: string,
  endpoint: Endpoint,
  webhook: NewWebhook,
): Promise<WebhookResult> {
  const { id } = endpoint;
  if (wishOf(endpoint) !== wishOf(webhook)) {
    throw new KeyUsed('This idempotency key was used for another webhook before; take a new one.');
  }
  const secret = await readWebhookSecret(tx, vault, user, id);
  return { id, secret: secret?.current ?? '' };
}

async function add(
  tx: Database,
  tools: WebhookTools,
  user: string,
  webhook: NewWebhook,
  id: string,
): Promise<WebhookResult> {
  const all = await listEndpoints(tx, user);
  const before = all.find((one) => one.id === id);
  if (before) return addedBefore(tx, tools, user, before, webhook);
  if (all.length >= MOST) {
    throw new WebhookRefused(`there are ${MOST} webhooks already; remove one first`);
  }
  const secret = tools.newSecret();
  const fresh = { state: 'active', note: null, blockedUntil: 0, origin: 'person' } as const;
  await insertEndpoint(tx, tools.vault, user, {
    ...webhook,
    ...fresh,
    id,
    createdAt: tools.now(),
    secret: { current: secret, previous: null, bearer: null },
  });
  return { id, secret };
}

function refuseOutdated(tools: WebhookTools, now: Endpoint, versions: readonly string[] | null): void {
  if (versions === null || versions.includes(webhookVersion(tools.hash, now))) return;
  throw new ChangedMeanwhile('The webhook changed since it was shown; read it again, then decide.');
}

async function change(
  tx: Database,
  user: string,
  before: Endpoint,
  wish: WebhookChange,
): Promise<WebhookResult> {
  const { id, origin } = before;
  if (origin === 'setting' && wish.url !== undefined && wish.url !== before.url) {
    throw new WebhookRefused('where it is follows from JOB_TRACKER_API_URL; change that variable');
  }
  const resumes = wish.state === 'active' && before.state !== 'active';
  await updateEndpoint(tx, user, id, {
    ...wish,
    ...(wish.state !== undefined && { note: null }),
    ...((resumes || wish.url !== undefined) && { blockedUntil: 0 }),
  });
  if (resumes) await advanceEndpoint(tx, user, id);
  return { id };
}

async function remove(tx: Database, user: string, { id, origin }: Endpoint): Promise<WebhookResult> {
  if (origin === 'setting') {
    throw new WebhookRefused('it follows from JOB_TRACKER_API_URL; unset that variable, or pause it');
  }
  await forgetDead(tx, user, id);
  await deleteEndpoint(tx, user, id);
  return { id };
}

async function rotate(
  tx: Database,
  tools: WebhookTools,
  user: string,
  { id }: Endpoint,
  request: string,
): Promise<WebhookResult> {
  const before = await readWebhookSecret(tx, tools.vault, user, id);
  if (before?.rotatedBy === request) return { id, secret: before.current };
  const secret = tools.newSecret();
  await writeWebhookSecret(tx, tools.vault, user, id, {
    current: secret,
    previous: before && { secret: before.current, until: tools.now() + OVERLAP },
    bearer: before?.bearer ?? null,
    rotatedBy: request,
  });
  return { id, secret };
}

/** Its jobs among the dead letters go when its deliveries are made anew, or never more. */
async function forgetDead(tx: Database, user: string, webhookId: string, eventId?: string): Promise<void> {
  const keys = (await deadTurns(tx, user, webhookId, eventId)).map(deliverJobKey);
  await dropDeadByKey(tx, { user, kind: DELIVER_EVENT, keys });
}

async function replayAll(tx: Database, user: string, { id, state }: Endpoint, wish: Replay): Promise<number> {
  const one = 'event_id' in wish;
  await forgetDead(tx, user, id, one ? wish.event_id : undefined);
  const states = !one && wish.which === 'dead' ? ['dead'] : ['delivered', 'dead', 'dropped'];
  const count = await holdAgain(tx, user, id, one ? { eventId: wish.event_id } : { states });
  if (one && count === 0) throw new WebhookRefused(FORGOTTEN);
  if (state === 'active') await advanceEndpoint(tx, user, id);
  return count;
}

async function replay(
  tx: Database,
  user: string,
  endpoint: Endpoint,
  { replay: wanted, request }: Extract<WebhookCommand, { type: 'replay' }>,
): Promise<WebhookResult> {
  const { id } = endpoint;
  if (request === undefined) return { id, count: await replayAll(tx, user, endpoint, wanted) };
  const told = await readReplays(tx, user, id);
  const wish = JSON.stringify(wanted);
  const before = told.find((one) => one.request === request);
  if (before && before.wish !== wish) {
    throw new KeyUsed('This idempotency key was used for another replay before; take a new one.');
  }
  if (before) return { id, count: before.count };
  const count = await replayAll(tx, user, endpoint, wanted);
  await addReplay(tx, user, id, told, { request, wish, count });
  return { id, count };
}

function trial(user: string, id: string, now: number): KeptEvent {
  const at = new Date(now).toISOString();
  return {
    schema_version: EVENT_SCHEMA_VERSION,
    event_id: `evt_test_${id}`,
    type: 'test',
    sequence: 0,
    user,
    application_id: null,
    item_id: null,
    kind: null,
    status: null,
    previous_status: null,
    changed: [],
    into: null,
    occurred_at: at,
    recorded_at: at,
    cause: 'person',
    by: null,
    summary: 'A trial: deliveries from Hearback arrive here.',
    company: null,
    role: null,
    req_id: null,
    location: null,
    posting_url: null,
    source: null,
    ats: null,
    interview: null,
    confidence: null,
    evidence: [],
    mail: null,
  };
}

async function test(
  tx: Database,
  tools: WebhookTools,
  user: string,
  endpoint: Endpoint,
  request: string,
): Promise<WebhookResult> {
  if (endpoint.state === 'paused') throw new WebhookRefused('it is paused; resume it to try it');
  const now = tools.now();
  const event = trial(user, request, now);
  const { event_id: eventId } = event;
  const { id } = endpoint;
  if (await hasEvent(tx, user, eventId)) return { id, event: eventId };
  const places = await insertEvents(tx, tools.vault, user, [
    { event, cause: 'person', occurredAt: now, madeAt: now },
  ]);
  // A line of its own: a trial waits for no other event.
  const line = { webhookId: id, applicationId: `${NO_APPLICATION} ${eventId}` };
  await insertDeliveries(tx, user, [{ ...line, position: places.get(eventId)!, eventId }]);
  await updateEndpoint(tx, user, id, { blockedUntil: 0 });
  await advanceEndpoint(tx, user, id);
  return { id, event: eventId };
}

/** @returns null when there is no such webhook. @throws WebhookRefused, ChangedMeanwhile, KeyUsed */
export function changeWebhooks(
  db: Database,
  tools: WebhookTools,
  user: string,
  command: WebhookCommand,
): Promise<WebhookResult | null> {
  return writeFor(db, user, async (tx) => {
    if (command.type === 'add') return add(tx, tools, user, command.webhook, command.request);
    const endpoint = await findEndpoint(tx, user, command.id);
    if (endpoint === null) return null;
    switch (command.type) {
      case 'change':
        refuseOutdated(tools, endpoint, command.versions ?? null);
        return change(tx, user, endpoint, command.change);
      case 'remove':
        return remove(tx, user, endpoint);
      case 'rotate':
        return rotate(tx, tools, user, endpoint, command.request);
      case 'test':
        return test(tx, tools, user, endpoint, command.request);
      default:
        return replay(tx, user, endpoint, command);
    }
  });
}
