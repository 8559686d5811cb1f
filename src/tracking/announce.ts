// Writes what became different about applications to the outbox, for whoever wants to be told.
import type { Vault } from '../contracts/vault.ts';
import type { Application } from '../domain/application.ts';
import { isHistorical, type Cause, type Change } from '../domain/job-event.ts';
import type { Hash } from '../domain/mail-identity.ts';
import { tellChanges } from '../pipeline/tell-changes.ts';
import { readApplication } from '../store/applications.ts';
import { insertDeliveries, type Line, type NewDelivery } from '../store/deliveries.ts';
import { readOrigins } from '../store/mail-origins.ts';
import type { Database } from '../store/open-database.ts';
import { insertEvents, readSequences, writeSequences, type NewOutboxEvent } from '../store/outbox.ts';
import { listEndpoints, type Endpoint } from '../store/webhooks.ts';
import { composeEvent } from './compose-event.ts';
import { advanceLines } from './deliver-job.ts';

export interface AnnounceTools {
  vault: Vault;
  hash: Hash;
  now: () => number;
  /** Why what is folded changes; `update` unless told. */
  cause?: Cause;
  /** Applications as they were, where the fold was dropped before it is built again. */
  before?: readonly Application[];
}

/** All applications of a person, for whoever drops the fold; none where nobody is to be told. */
export async function readBefore(
  db: Database,
  vault: Vault,
  user: string,
  ids: readonly string[],
): Promise<Application[]> {
  if ((await listEndpoints(db, user)).length === 0) return [];
  return readAll(db, vault, user, ids);
}

async function readAll(
  db: Database,
  vault: Vault,
  user: string,
  ids: readonly string[],
): Promise<Application[]> {
  const found: Application[] = [];
  for (const id of ids) {
    const application = await readApplication(db, vault, user, id);
    if (application !== null) found.push(application);
  }
  return found;
}

/** Whether an endpoint wants to be told of this. */
function wants(endpoint: Endpoint, { type, kind, at }: Change, cause: Cause): boolean {
  const { kinds, history } = endpoint;
  if (kinds !== null && !kinds.includes(type) && (kind === null || !kinds.includes(kind))) return false;
  return history || !isHistorical({ cause, occurredAt: at }, endpoint);
}

interface Wanted {
  change: Change;
  by: Endpoint[];
}

/** @param states of the applications by id: as they are, and of those that are gone, as they were */
async function composeAll(
  tx: Database,
  tools: AnnounceTools,
  user: string,
  wanted: readonly Wanted[],
  states: ReadonlyMap<string, Application>,
): Promise<NewOutboxEvent[]> {
  const { cause = 'update' } = tools;
  const now = tools.now();
  const sequences = await readSequences(
    tx,
    user,
    wanted.map(({ change }) => change.application),
  );
  const items = new Set(wanted.flatMap(({ change }) => change.item ?? []));
  const origins = await readOrigins(tx, user, [...items]);
  const events = wanted.map(({ change }) => {
    const sequence = (sequences.get(change.application) ?? 0) + 1;
    sequences.set(change.application, sequence);
    const application = states.get(change.application)!;
    const origin = change.item === null ? null : (origins.get(change.item) ?? null);
    const event = composeEvent(tools.hash, { change, application, origin, user, sequence, cause, now });
    return { event, cause, occurredAt: change.at, madeAt: now };
  });
  await writeSequences(tx, user, sequences);
  return events;
}

async function putInLines(
  tx: Database,
  user: string,
  wanted: readonly Wanted[],
  events: readonly NewOutboxEvent[],
  places: ReadonlyMap<string, number>,
): Promise<void> {
  const deliveries = wanted.flatMap(({ change, by }, at): NewDelivery[] => {
    const { event_id: eventId } = events[at]!.event;
    const position = places.get(eventId)!;
    return by.map(({ id }) => ({
      webhookId: id,
      applicationId: change.application,
      position,
      eventId,
    }));
  });
  await insertDeliveries(tx, user, deliveries);
  const active = new Set(
    wanted.flatMap(({ by }) => by.flatMap(({ id, state }) => (state === 'active' ? [id] : []))),
  );
  const lines = new Map<string, Line>();
  for (const { webhookId, applicationId } of deliveries) {
    if (active.has(webhookId)) lines.set(`${webhookId} ${applicationId}`, { webhookId, applicationId });
  }
  await advanceLines(tx, user, [...lines.values()]);
}

/**
 * Notes every change for whoever wants to be told of it, in the transaction that makes it: what is told is what is committed.
 * Call it before `applications` take the place of those with the ids in `gone`. Where nobody listens it costs one question.
 */
export async function announce(
  tx: Database,
  tools: AnnounceTools,
  user: string,
  gone: readonly string[],
  applications: readonly Application[],
): Promise<void> {
  const endpoints = await listEndpoints(tx, user);
  if (endpoints.length === 0) return;
  const before = tools.before ?? (await readAll(tx, tools.vault, user, gone));
  const { cause = 'update' } = tools;
  const wanted = tellChanges(before, applications)
    .map((change) => ({ change, by: endpoints.filter((one) => wants(one, change, cause)) }))
    .filter(({ by }) => by.length > 0);
  if (wanted.length === 0) return;
  const states = new Map([...before, ...applications].map((one) => [one.id, one]));
  const events = await composeAll(tx, tools, user, wanted, states);
  await putInLines(tx, user, wanted, events, await insertEvents(tx, tools.vault, user, events));
}
