// The shapes of applications as they cross HTTP: one, many, by column, by facet.
import { z } from 'zod';
import { CORRECTABLE_FIELDS } from '../domain/correction.ts';
import { KINDS, STATUSES } from '../domain/kind.ts';
import { LESSON_TYPES, TAUGHT } from '../domain/lesson.ts';
import { HAND_TYPES } from '../domain/hand.ts';
import { WHO_TYPES } from '../domain/who.ts';

/** Times are ISO 8601 in UTC. */
export const time = z.iso.datetime('is no time in UTC; write it like 2026-03-01T09:00:00Z');

export const spanShape = z.object({
  field: z.enum(['subject', 'from', 'body', 'link', 'calendar', 'header']),
  text: z.string(),
  /** UTF-16 offsets into the field's text; -1 where none apply. */
  start: z.int(),
  end: z.int(),
});

/** What the person said of another mail, as far as it concerns this one. */
export const lessonNoteShape = z.object({
  type: z.enum(LESSON_TYPES),
  /** What of this mail it concerns; `look`: that it waits for a look. */
  what: z.enum(TAUGHT),
  /** A kind, or a name; empty for a rescue. */
  value: z.string(),
  /** When the person said so. */
  at: time,
  correction_id: z.string(),
  /** The mail of which they said it, and the application in which that stands now. */
  item_id: z.string(),
  subject: z.string(),
  application_id: z.string().nullable(),
  /** False while it is only asked whether it holds here too. */
  applied: z.boolean(),
});

/** What the person should do or be at next. `at`: when an interview begins or an assessment is due, if told. */
const nextStepShape = z.object({
  type: z.enum(['offer', 'interview', 'assessment']),
  at: time.nullable(),
  item_id: z.string(),
});

export const applicationShape = z.object({
  id: z.string(),
  /** The first item of its timeline, by which a correction names it. */
  item_id: z.string(),
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
  next_step: nextStepShape.nullable(),
  /** Since when an answer is overdue, by what its stage usually takes; null while it is not. */
  silent_since: time.nullable(),
  /** Since when nothing more was heard: the last mail, or the end of the last interview; null when no mail bears a time. */
  waiting_since: time.nullable(),
  /** Number of lines on the timeline. */
  events: z.int(),
});

/** By what a person did it themselves; an API key by its name. */
const handShape = z.object({ type: z.enum(HAND_TYPES), name: z.string().nullable() });

const timelineEventShape = z.object({
  item_id: z.string(),
  kind: z.enum([...KINDS, 'note']),
  at: time.nullable(),
  summary: z.string(),
  direction: z.enum(['received', 'sent']),
  confidence: z.number(),
  review: z.boolean(),
  evidence: z.array(spanShape),
  /** `lesson`: the person, of a mail like it. */
  by: z.enum(['machine', 'person', 'lesson']),
  /** As `by`, whether a rule or the local model read it, and by which name: of the language model that agreed, the API key, or the program. */
  who: z.object({ type: z.enum(WHO_TYPES), name: z.string().nullable() }),
  /** Where the person said it or added it, and it is known by what. */
  hand: handShape.optional(),
  lessons: z.array(lessonNoteShape),
  linked_by: z.string(),
  /** What the person wrote when they added it by hand. */
  text: z.string().optional(),
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

/** Where the shown value of a fact comes from. */
const provenanceShape = z.object({
  by: z.enum(['machine', 'person', 'lesson']),
  /** The mail or entry that tells it. */
  item_id: z.string().nullable(),
  at: time.nullable(),
  read_in: spanShape.shape.field.nullable(),
  /** The words it was read from; empty when it was set by the person. */
  text: z.string(),
  /** 0–1 */
  confidence: z.number(),
  /** What it was learnt from, where that is so. */
  lesson: lessonNoteShape.optional(),
  /** Where the person set it, and it is known by what. */
  hand: handShape.optional(),
});

export const applicationDetailShape = applicationShape.extend({
  /** Changes with everything that is shown of it; sent back as If-Match with a correction. */
  version: z.string(),
  timeline: z.array(timelineEventShape),
  salary: z.string().nullable(),
  contact: z.string().nullable(),
  /** By field; a fact that is unknown and was not cleared by the person has none. */
  provenance: z.partialRecord(z.enum(CORRECTABLE_FIELDS), provenanceShape).optional(),
  notes: z.array(z.object({ id: z.string(), text: z.string(), at: time })),
});

const applicationSort = z.enum([
  'last_activity',
  'applied',
  'company',
  'role',
  'status',
  'location',
  'source',
]);

/** Which applications: what list, board, facets and CSV share. */
const applicationFilter = z.object({
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
  /** An answer is overdue. */
  silent: z.stringbool().optional(),
  /** As `source` stands on the application. */
  source: z.string().max(200).optional(),
  /** The company's name as shown, exactly. */
  company: z.string().max(300).optional(),
  /** Last activity at or after, and before. */
  since: time.optional(),
  until: time.optional(),
});

export const applicationOrder = z.object({
  sort: applicationSort.default('last_activity'),
  order: z.enum(['asc', 'desc']).default('desc'),
});

export const applicationQuery = applicationFilter.extend(applicationOrder.shape).extend({
  limit: z.coerce.number().int().min(1).max(500).default(100),
  cursor: z.string().max(500).optional(),
});

export const CSV_COLUMNS = [
  'company',
  'role',
  'status',
  'location',
  'source',
  'applied_at',
  'last_activity_at',
  'req_ids',
  'posting_url',
  'next_step',
  'silent_since',
  'needs_review',
  'events',
] as const;

/** `GET /applications.csv`: the columns, in their order, of everything that matches. */
export const csvQuery = applicationFilter.extend(applicationOrder.shape).extend({
  columns: z
    .string()
    .default(CSV_COLUMNS.join(','))
    .transform((value) => value.split(','))
    .pipe(z.array(z.enum(CSV_COLUMNS)).min(1)),
});

/** `GET /exports/ics`: the interviews of everything that matches. */
export const calendarQuery = applicationFilter;

/** `GET /applications/board`: the first cards of each status. */
export const boardQuery = applicationFilter.extend({
  per_column: z.coerce.number().int().min(1).max(200).default(50),
});

export const boardShape = z.object({
  columns: z.array(z.object({ status: z.enum(STATUSES), total: z.int(), items: z.array(applicationShape) })),
});

/** A facet is not narrowed by what is chosen in it, so that another can be chosen instead. */
export const facetsQuery = applicationFilter;

/** `GET /applications/facets`: what the list can be narrowed by, most frequent first, at most 100 of each. */
export const facetsShape = z.object({
  sources: z.array(z.object({ value: z.string(), applications: z.int() })),
  companies: z.array(z.object({ value: z.string(), applications: z.int() })),
});

export const applicationListShape = z.object({
  items: z.array(applicationShape),
  total: z.int(),
  next_cursor: z.string().nullable(),
});

export type Span = z.infer<typeof spanShape>;
export type ApplicationSummary = z.infer<typeof applicationShape>;
export type ApplicationDetail = z.infer<typeof applicationDetailShape>;
export type LessonNote = z.infer<typeof lessonNoteShape>;
export type Provenance = z.infer<typeof provenanceShape>;
export type ApplicationList = z.infer<typeof applicationListShape>;
export type ApplicationQuery = z.infer<typeof applicationQuery>;
export type ApplicationFilter = z.infer<typeof applicationFilter>;
export type Board = z.infer<typeof boardShape>;
export type Facets = z.infer<typeof facetsShape>;
