// Delivers one event to one endpoint, and decides what becomes of it when that fails.
import { GiveUp, RetryLater, type Job } from '../contracts/queue.ts';
import type { Vault } from '../contracts/vault.ts';
import { isHistorical } from '../domain/job-event.ts';
import type { Reach } from '../net/guarded-connect.ts';
import { postGuarded, type PostAnswer } from '../net/post-guarded.ts';
import { webhookHeaders } from '../ops/sign-webhook.ts';
import { findDelivery, settleDelivery, type DeliveryNews, type DeliveryTurn } from '../store/deliveries.ts';
import type { Database } from '../store/open-database.ts';
import { readEvent } from '../store/outbox.ts';
import { findEndpoint, readWebhookSecret, updateEndpoint, type Endpoint } from '../store/webhooks.ts';
import { lockFor, writeFor } from '../store/write-for.ts';
import { advanceLine } from '../tracking/deliver-job.ts';

export interface DeliverTools {
  db: Database;
  vault: Vault;
  now: () => number;
  /** What endpoints that a person named may reach; the one that the setting names may reach anything. */
  reach: Reach;
  /** ms */
  timeout: number;
  /** After the first, second, … failed try, ms; there is one try more than pauses. */
  pauses: readonly number[];
}

type Effect = (tx: Database) => Promise<void>;

const GONE = 410;
/** One endpoint that does not answer is tried for one of its lines at a time, and at least this often, ms. */
const LONGEST_BLOCK = 60_000;
/** A receiver may ask for a pause of so long, ms. */
const LONGEST_WAIT = 24 * 60 * 60 * 1000;

/** Answers of a receiver that is not there, or asks for a rest, whatever it is sent. */
const AWAY: ReadonlySet<number> = new Set([429, 502, 503, 504]);

interface Delivery extends DeliveryTurn {
  user: string;
  applicationId: string;
  tries: number;
  endpoint: Endpoint;
}

interface Outcome {
  /** Null where no answer came. */
  answer: PostAnswer | null;
  words: string;
}

const isTaken = ({ answer }: Outcome): boolean =>
  answer !== null && answer.status >= 200 && answer.status < 300;

/** It is not this event that is at fault. */
const isAway = ({ answer }: Outcome): boolean => answer === null || AWAY.has(answer.status);

/** What is to be delivered now, or null where somebody else does, or nobody any more. */
async function findDue({ db }: DeliverTools, { user, payload }: Job): Promise<Delivery | null> {
  const named = payload as DeliveryTurn;
  const row = await findDelivery(db, user, named);
  if (row?.state !== 'queued' || row.turn !== named.turn) return null;
  const endpoint = await findEndpoint(db, user, named.webhookId);
  if (endpoint === null) return null;
  return { ...named, user, applicationId: row.application_id, tries: row.tries, endpoint };
}

/** The message as it goes over the wire: a tracker named by the setting gets the event alone. */
async function compose(
  { db, vault, now }: DeliverTools,
  { user, endpoint, position }: Delivery,
): Promise<{ body: string; headers: Record<string, string> } | null> {
  const kept = await readEvent(db, vault, user, position);
  const secret = await readWebhookSecret(db, vault, user, endpoint.id);
  if (kept === null || secret === null) return null;
  const event = { ...kept.event, historical: isHistorical(kept, endpoint) };
  const { event_id: id, type, recorded_at: timestamp } = event;
  const body = JSON.stringify(endpoint.origin === 'setting' ? event : { type, timestamp, data: event });
  const at = now();
  const { current, previous, bearer } = secret;
  const secrets = previous !== null && previous.until > at ? [current, previous.secret] : [current];
  return {
    body,
    headers: {
      'content-type': 'application/json',
      'user-agent': 'Hearback',
      'idempotency-key': id,
      ...webhookHeaders({ id, at, body }, secrets),
      ...(bearer !== null && { authorization: `Bearer ${bearer}` }),
    },
  };
}

async function send(
  tools: DeliverTools,
  { endpoint }: Delivery,
  message: { body: string; headers: Record<string, string> },
  signal: AbortSignal,
): Promise<Outcome> {
  const reach = endpoint.origin === 'setting' ? true : tools.reach;
  try {
    const answer = await postGuarded(
      { url: endpoint.url, ...message },
      { reach, timeout: tools.timeout, signal },
    );
    return { answer, words: `answered ${answer.status}` };
  } catch (error) {
    // A worker that stops has learnt nothing of the receiver.
    signal.throwIfAborted();
    return { answer: null, words: (error as Error).message.slice(0, 300) };
  }
}

/** Writes the outcome in the transaction that ends the job, and lets the next of the line go. */
function settled(delivery: Delivery, news: DeliveryNews, alsoTo?: Effect): Effect {
  return async (tx) => {
    await lockFor(tx as Parameters<typeof lockFor>[0], delivery.user);
    if (!(await settleDelivery(tx, delivery.user, delivery, news))) return;
    await alsoTo?.(tx);
    const { user, webhookId, applicationId } = delivery;
    await advanceLine(tx, user, { webhookId, applicationId });
  };
}

const unblock = ({ user, endpoint }: Delivery): Effect | undefined =>
  endpoint.blockedUntil === 0
    ? undefined
    : async (tx) => void (await updateEndpoint(tx, user, endpoint.id, { blockedUntil: 0 }));

const pauseGone =
  ({ user, endpoint }: Delivery): Effect =>
  async (tx) =>
    void (await updateEndpoint(tx, user, endpoint.id, {
      state: 'paused',
      note: 'it answered 410 Gone, which says that it wants no more; resume it if that is wrong',
    }));

/** Notes a failed try. @throws RetryLater, or GiveUp after the last */
async function failed(tools: DeliverTools, delivery: Delivery, outcome: Outcome): Promise<never> {
  const { user, endpoint, tries } = delivery;
  const now = tools.now();
  const pause = tools.pauses[tries];
  const told = {
    tries: tries + 1,
    status: outcome.answer?.status ?? null,
    answer: outcome.words,
    tried_at: now,
  };
  if (pause === undefined) {
    await writeFor(tools.db, user, settled(delivery, { ...told, state: 'dead', next_at: null }));
    throw new GiveUp(
      `${tries + 1} tries to deliver to ${new URL(endpoint.url).host} failed; the last: ${outcome.words}`,
    );
  }
  const wait = Math.max(pause, Math.min(outcome.answer?.retryAfter ?? 0, LONGEST_WAIT));
  await writeFor(tools.db, user, async (tx) => {
    await settleDelivery(tx, user, delivery, { ...told, next_at: now + wait });
    if (!isAway(outcome)) return;
    await updateEndpoint(tx, user, endpoint.id, { blockedUntil: now + Math.min(wait, LONGEST_BLOCK) });
  });
  throw new RetryLater(wait, outcome.words);
}

/**
 * Delivers the event of a job once it is its turn.
 * @returns what is to be written with the end of the job; null when there is nothing to deliver any more
 * @throws RetryLater when it is to be tried again, GiveUp after the last try
 */
export async function deliverEvent(
  tools: DeliverTools,
  job: Job,
  signal: AbortSignal,
): Promise<Effect | null> {
  const delivery = await findDue(tools, job);
  if (delivery === null) return null;
  const { state, blockedUntil } = delivery.endpoint;
  // Held, it waits without a job, and goes on when the endpoint is resumed.
  if (state === 'paused') return settled(delivery, { state: 'held', next_at: null });
  const block = blockedUntil - tools.now();
  if (block > 0) throw new RetryLater(block, 'its receiver does not answer');
  const message = await compose(tools, delivery);
  if (message === null) return null;
  const outcome = await send(tools, delivery, message, signal);
  const told = {
    status: outcome.answer?.status ?? null,
    answer: outcome.words,
    tried_at: tools.now(),
    next_at: null,
  };
  const tries = delivery.tries + 1;
  if (isTaken(outcome)) return settled(delivery, { ...told, tries, state: 'delivered' }, unblock(delivery));
  if (outcome.answer?.status === GONE)
    return settled(delivery, { ...told, tries, state: 'held' }, pauseGone(delivery));
  return failed(tools, delivery, outcome);
}
