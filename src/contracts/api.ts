// Every shape that crosses HTTP: the server validates with these, the dashboard is typed by them.
import { z } from 'zod';
import { CORRECTABLE_FIELDS } from '../domain/correction.ts';
import { KINDS, STATUSES } from '../domain/kind.ts';

/** Times are ISO 8601 in UTC. */
const time = z.iso.datetime();

export const spanShape = z.object({
  field: z.enum(['subject', 'from', 'body', 'link', 'calendar', 'header']),
  text: z.string(),
  /** UTF-16 offsets into the field's text; -1 where none apply. */
  start: z.int(),
  end: z.int(),
});

export const applicationShape = z.object({
  id: z.string(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  req_ids: z.array(z.string()),
  location: z.string().nullable(),
  posting_url: z.string().nullable(),
  source: z.string().nullable(),
  ats: z.array(z.string()),
  status: z.enum(STATUSES),
  status_pinned: z.boolean(),
  applied_at: time.nullable(),
  last_activity_at: time.nullable(),
  confidence: z.number(),
  needs_review: z.boolean(),
  hidden: z.boolean(),
  /** Number of lines on the timeline. */
  events: z.int(),
});

const timelineEventShape = z.object({
  item_id: z.string(),
  kind: z.enum([...KINDS, 'note']),
  at: time.nullable(),
  summary: z.string(),
  direction: z.enum(['received', 'sent']),
  confidence: z.number(),
  review: z.boolean(),
  evidence: z.array(spanShape),
  by: z.enum(['machine', 'person']),
  linked_by: z.string(),
  interview: z
    .object({
      start: time,
      end: time.nullable(),
      tz: z.string().nullable(),
      where: z.string().nullable(),
      cancelled: z.boolean(),
    })
    .nullable(),
  mail: z
    .object({
      id: z.string(),
      message_id: z.string().nullable(),
      subject: z.string(),
      from_name: z.string(),
      from_address: z.string(),
      date: time.nullable(),
    })
    .nullable(),
});

export const applicationDetailShape = applicationShape.extend({
  timeline: z.array(timelineEventShape),
  salary: z.string().nullable(),
  contact: z.string().nullable(),
  notes: z.array(z.object({ id: z.string(), text: z.string(), at: time })),
});

const applicationSort = z.enum(['last_activity', 'applied', 'company', 'status']);

export const applicationQuery = z.object({
  /** Free text over company, role and requisition id. */
  q: z.string().max(200).optional(),
  /** Comma-separated statuses. */
  status: z
    .string()
    .optional()
    .transform((value) => (value ? value.split(',') : []))
    .pipe(z.array(z.enum(STATUSES))),
  needs_review: z.stringbool().optional(),
  hidden: z.stringbool().default(false),
  sort: applicationSort.default('last_activity'),
  order: z.enum(['asc', 'desc']).default('desc'),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  cursor: z.string().max(500).optional(),
});

export const applicationListShape = z.object({
  items: z.array(applicationShape),
  total: z.int(),
  next_cursor: z.string().nullable(),
});

export const summaryShape = z.object({
  applications: z.int(),
  by_status: z.partialRecord(z.enum(STATUSES), z.int()),
  needs_review: z.int(),
});

export const mailShape = z.object({
  id: z.string(),
  message_id: z.string().nullable(),
  subject: z.string(),
  from_name: z.string(),
  from_address: z.string(),
  date: time.nullable(),
  direction: z.enum(['received', 'sent']),
  kind: z.enum(KINDS),
  confidence: z.number(),
  review: z.boolean(),
  reason: z.string(),
  evidence: z.array(spanShape),
  /** What the sender newly wrote; quoted history is in `quoted`. */
  text: z.string(),
  quoted: z.string(),
  application_id: z.string().nullable(),
});

export const ledgerShape = z.object({
  seen: z.int(),
  tracked: z.int(),
  review: z.int(),
  ignored: z.int(),
  duplicate: z.int(),
  dead_lettered: z.int(),
});

export const mailboxShape = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(['file', 'upload', 'sample']),
  ledger: ledgerShape,
  /** seen = the sum of the others; false means a defect, to be reported. */
  balanced: z.boolean(),
});

export const ignoredShape = z.object({
  mail_id: z.string().nullable(),
  locator: z.string(),
  reason: z.string(),
  disposition: z.enum(['ignored', 'dead_lettered']),
});

export const importShape = z.object({
  id: z.string(),
  mailbox_id: z.string(),
  name: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  /** Progress in bytes of the source. */
  bytes_read: z.int(),
  bytes_total: z.int(),
  /** What this run has seen so far. */
  ledger: ledgerShape,
  mails_per_second: z.number().nullable(),
  seconds_left: z.number().nullable(),
  started_at: time.nullable(),
  finished_at: time.nullable(),
  /** One line: what went wrong and how to mend it. */
  error: z.string().nullable(),
});

const item = z.string().min(1).max(200);

/** A correction as the person's client sends it. See `domain/correction.ts` for what each means. */
export const correctionShape = z.discriminatedUnion('type', [
  z.object({ type: z.literal('kind'), item, kind: z.enum(KINDS) }),
  z.object({
    type: z.literal('field'),
    item,
    field: z.enum(CORRECTABLE_FIELDS),
    value: z.string().trim().max(500).nullable(),
  }),
  z.object({ type: z.literal('status'), item, status: z.enum(STATUSES).nullable() }),
  z.object({ type: z.literal('split'), items: z.array(item).min(1), from: z.array(item).min(1) }),
  z.object({ type: z.literal('move'), items: z.array(item).min(1), from: z.array(item), to: item }),
  z.object({ type: z.literal('merge'), a: item, b: item }),
  z.object({ type: z.literal('hide'), item, hidden: z.boolean() }),
  z.object({ type: z.literal('note'), item, text: z.string().trim().min(1).max(10_000) }),
  z.object({ type: z.literal('rescue'), item }),
  z.object({
    type: z.literal('entry'),
    kind: z.enum(KINDS).nullable(),
    at: time,
    company: z.string().trim().max(200).nullable(),
    role: z.string().trim().max(200).nullable(),
    text: z.string().trim().max(10_000),
  }),
]);

/** RFC 9457. */
export const problemShape = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
});

export type Span = z.infer<typeof spanShape>;
export type ApplicationSummary = z.infer<typeof applicationShape>;
export type ApplicationDetail = z.infer<typeof applicationDetailShape>;
export type ApplicationList = z.infer<typeof applicationListShape>;
export type ApplicationQuery = z.infer<typeof applicationQuery>;
export type Summary = z.infer<typeof summaryShape>;
export type MailView = z.infer<typeof mailShape>;
export type Ledger = z.infer<typeof ledgerShape>;
export type Mailbox = z.infer<typeof mailboxShape>;
export type Ignored = z.infer<typeof ignoredShape>;
export type Import = z.infer<typeof importShape>;
export type CorrectionRequest = z.infer<typeof correctionShape>;
