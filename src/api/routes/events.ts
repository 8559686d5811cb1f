// Takes job events that another program read from mail.
import { createRoute } from '@hono/zod-openapi';
import {
  incomingBatchShape,
  incomingEventShape,
  takenEventsShape,
  type IncomingEvent,
  type TakenEvent,
} from '../../contracts/event-shapes.ts';
import type { EntryFields } from '../../domain/correction.ts';
import type { Hash } from '../../domain/mail-identity.ts';
import type { HandedIn, Taken } from '../../tracking/take-events.ts';
import { personal, type PersonalDeps, type Routes } from '../asking.ts';
import type { ApiDeps } from '../deps.ts';
import { newRoutes } from '../new-routes.ts';
import { problem } from '../problem.ts';
import { requestIds } from '../request-ids.ts';
import { keyed, refused } from '../route-parts.ts';

const taken = {
  content: { 'application/json': { schema: takenEventsShape } },
  description: 'What became of each, in their order',
};

const take = createRoute({
  method: 'post',
  path: '/events',
  description:
    'An event is known by its `source` and its `external_id` (or `event_id`): sent again, with an `Idempotency-Key` or without, it changes nothing.',
  request: {
    headers: keyed,
    body: { content: { 'application/json': { schema: incomingBatchShape } }, required: true },
  },
  responses: {
    200: { ...taken, description: 'What became of each; one alone was known before' },
    201: { ...taken, description: 'One alone, and it was recorded' },
    409: { ...refused, description: 'One alone, and the same id said something else before' },
    422: { ...refused, description: 'One alone that cannot be taken, or no events at all' },
  },
});

/** Names the ingestor where it does not name itself. */
const UNNAMED = 'another program';
/** Types that stand on no timeline. */
const TAKEN_TYPES: ReadonlySet<string> = new Set(['event.added', 'event.changed']);

function fieldsOf(event: IncomingEvent): EntryFields | null {
  const { location, req_id, posting_url, salary, contact } = event;
  const told = Object.entries({ location, req_id, posting_url, salary, contact }).filter(
    ([, value]) => value !== null && value !== undefined,
  );
  return told.length === 0 ? null : (Object.fromEntries(told) as EntryFields);
}

function toFact(hash: Hash, event: IncomingEvent): HandedIn {
  const via = event.source ?? UNNAMED;
  const key = event.external_id ?? event.event_id ?? '';
  const [id = ''] = requestIds(hash, { scope: `events ${JSON.stringify(via)}`, key }, 1);
  const fields = fieldsOf(event);
  return {
    id,
    body: {
      type: 'entry',
      kind: event.kind,
      at: Date.parse(event.occurred_at),
      company: event.company,
      role: event.role ?? null,
      text: event.summary ?? '',
      ...(fields !== null && { fields }),
      via,
    },
  };
}

const idIn = (event: unknown): string | null => {
  const { external_id: own, event_id: id } = (event ?? {}) as Record<string, unknown>;
  const told = own ?? id;
  return typeof told === 'string' ? told.slice(0, 200) : null;
};

type Read = { fact: HandedIn } | { reason: string };

function readOne(hash: Hash, event: unknown): Read {
  const parsed = incomingEventShape.safeParse(event);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { reason: `${issue?.path.join('.') || 'the event'}: ${issue?.message ?? 'cannot be read'}` };
  }
  const { type } = parsed.data;
  if (type !== undefined && type !== null && !TAKEN_TYPES.has(type)) {
    return { reason: `type: ${type} stands on no timeline; only event.added and event.changed are taken` };
  }
  return { fact: toFact(hash, parsed.data) };
}

const ANSWERS = {
  created: { result: 'created', status: 201, reason: null },
  known: { result: 'known', status: 200, reason: null },
  conflict: {
    result: 'refused',
    status: 409,
    reason: 'this id said something else before; an event that changed needs an id of its own',
  },
} as const;

const refusedFor = (event: unknown, reason: string): TakenEvent => ({
  external_id: idIn(event),
  result: 'refused',
  status: 422,
  reason,
  application_id: null,
});

const answerFor = (event: unknown, { result, application }: Taken): TakenEvent => ({
  external_id: idIn(event),
  ...ANSWERS[result],
  application_id: application,
});

async function takeAll(deps: PersonalDeps, events: readonly unknown[]): Promise<TakenEvent[]> {
  const { user, hand } = deps;
  const read = events.map((event) => readOne(deps.hash, event));
  const facts = read.flatMap((one) =>
    'fact' in one ? [{ ...one.fact, ...(hand.type === 'key' && { hand }) }] : [],
  );
  const done = facts.length === 0 ? [] : await deps.writer.takeEvents(user, facts);
  let next = 0;
  return events.map((event, at) => {
    const one = read[at]!;
    if ('reason' in one) return refusedFor(event, one.reason);
    next += 1;
    return answerFor(event, done[next - 1]!);
  });
}

function eventsIn(body: unknown): { events: readonly unknown[]; alone: boolean } {
  if (Array.isArray(body)) return { events: body as unknown[], alone: false };
  const { events } = body as { events?: unknown };
  return Array.isArray(events)
    ? { events: events as unknown[], alone: false }
    : { events: [body], alone: true };
}

/** `POST /events`. */
export function eventRoutes(deps: ApiDeps): Routes {
  const app = newRoutes();
  app.openapi(take, async (c) => {
    const { events, alone } = eventsIn(c.req.valid('json'));
    const items = await takeAll(personal(deps, c), events);
    const [first] = items;
    if (!alone || first === undefined) return c.json({ items }, 200);
    if (first.reason !== null) return problem(c, first.status as 409, `${first.reason}.`) as never;
    return c.json({ items }, first.status as 201);
  });
  return app;
}
