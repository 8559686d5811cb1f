// The shapes of job events: what other programs are told, and what they may tell.
import { z } from 'zod';
import { CAUSES, EVENT_TYPES, TOLD_FACTS } from '../domain/job-event.ts';
import { WHO_TYPES } from '../domain/who.ts';
import { KINDS, STATUSES } from '../domain/kind.ts';
import { spanShape, time } from './application-shapes.ts';

/** Raised when a field is taken away or changes its meaning; new fields do not raise it. */
export const EVENT_SCHEMA_VERSION = 1;

const interviewShape = z.object({
  start: time,
  end: time.nullable(),
  tz: z.string().nullable(),
  where: z.string().nullable(),
  cancelled: z.boolean(),
});

/** What a receiver is told, whole: each event stands by itself. */
export const jobEventShape = z.object({
  schema_version: z.literal(EVENT_SCHEMA_VERSION),
  /** The same however often it is delivered. */
  event_id: z.string(),
  type: z.enum([...EVENT_TYPES, 'test']),
  /** Grows with each event of an application, with gaps where some are not wanted. */
  sequence: z.int(),
  user: z.string(),
  application_id: z.string().nullable(),
  item_id: z.string().nullable(),
  /** What the mail or entry is; null for events about the application as a whole. */
  kind: z.enum([...KINDS, 'note']).nullable(),
  /** Of the application, as it is with this change. */
  status: z.enum(STATUSES).nullable(),
  previous_status: z.enum(STATUSES).nullable(),
  changed: z.array(z.enum(TOLD_FACTS)),
  into: z.string().nullable(),
  /** When it was by the mail itself; else when Hearback noticed. */
  occurred_at: time,
  recorded_at: time,
  /** It is of before the receiver wanted to be told, and comes from reading older mail. */
  historical: z.boolean(),
  cause: z.enum(CAUSES),
  /** Who says what the mail is; null for events about the application as a whole. */
  by: z.object({ type: z.enum(WHO_TYPES), name: z.string().nullable() }).nullable(),
  summary: z.string(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  req_id: z.string().nullable(),
  location: z.string().nullable(),
  posting_url: z.string().nullable(),
  source: z.string().nullable(),
  ats: z.string().nullable(),
  interview: interviewShape.nullable(),
  confidence: z.number().nullable(),
  evidence: z.array(spanShape),
  mail: z
    .object({
      provider: z.string(),
      provider_message_id: z.string().nullable(),
      message_id: z.string().nullable(),
      thread_id: z.string().nullable(),
      from_domain: z.string(),
      subject: z.string(),
      received_at: time.nullable(),
    })
    .nullable(),
});

export type JobEvent = z.infer<typeof jobEventShape>;

const text = (most: number) => z.string().trim().min(1).max(most);
const absent = <T extends z.ZodType>(shape: T) => shape.nullable().optional();

/**
 * An event that another ingestor read from a mail. Unknown fields are passed over, so that what one Hearback sends another
 * understands. It is known by `source` and `external_id` (or `event_id`).
 */
export const incomingEventShape = z
  .object({
    source: absent(text(200)),
    external_id: absent(text(200)),
    event_id: absent(text(200)),
    /** Only what stands on a timeline can be taken. */
    type: absent(z.string().max(100)),
    kind: z.enum(KINDS),
    occurred_at: time,
    company: text(200),
    role: absent(text(200)),
    req_id: absent(text(200)),
    location: absent(text(500)),
    posting_url: absent(
      text(2000).refine(
        (link) => URL.canParse(link) && /^https?:$/u.test(new URL(link).protocol),
        'is no http(s) address',
      ),
    ),
    salary: absent(text(500)),
    contact: absent(text(500)),
    summary: absent(z.string().trim().max(10_000)),
  })
  .refine(({ external_id: own, event_id: id }) => (own ?? id) !== undefined && (own ?? id) !== null, {
    path: ['external_id'],
    error: 'is missing: without it the same event could come twice',
  });

export type IncomingEvent = z.infer<typeof incomingEventShape>;

/** `POST /events`: one, or up to 500. Each of a batch is looked at by itself, so that a bad one holds up no other. */
export const incomingBatchShape = z.union([
  z.strictObject({ events: z.array(z.unknown()).min(1).max(500) }),
  z.array(z.unknown()).min(1).max(500),
  z
    .record(z.string(), z.unknown())
    .refine((event) => !('events' in event), 'holds no list of 1 to 500 events'),
]);

/** What became of each, in their order. */
export const takenEventsShape = z.object({
  items: z.array(
    z.object({
      external_id: z.string().nullable(),
      result: z.enum(['created', 'known', 'refused']),
      /** As HTTP says it: 201, 200, 409 or 422. */
      status: z.int(),
      /** In words, where it was refused. */
      reason: z.string().nullable(),
      application_id: z.string().nullable(),
    }),
  ),
});

export type TakenEvent = z.infer<typeof takenEventsShape>['items'][number];
