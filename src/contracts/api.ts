// Every shape that crosses HTTP: the server validates with these, the dashboard is typed by them.
import { z } from 'zod';
import { CORRECTABLE_FIELDS } from '../domain/correction.ts';
import { accountShape } from './account-shapes.ts';
import { KINDS, STATUSES } from '../domain/kind.ts';
import { LESSON_TYPES } from '../domain/lesson.ts';
import { lessonNoteShape, spanShape, time } from './application-shapes.ts';

export * from './application-shapes.ts';
export * from './posting-shapes.ts';
export * from './settings-shapes.ts';
export * from './export-shapes.ts';

export const summaryShape = z.object({
  applications: z.int(),
  by_status: z.partialRecord(z.enum(STATUSES), z.int()),
  needs_review: z.int(),
});

const lineShape = z.object({
  application_id: z.string(),
  company: z.string().nullable(),
  role: z.string().nullable(),
  status: z.enum(STATUSES),
});

/** `GET /today`. Lists hold at most 50 lines, `total` counts all. */
export const todayShape = z.object({
  /** The end of the visit before this one; null on the first. */
  since: time.nullable(),
  /** Received news since then, or of the last two weeks on a first visit; newest first. */
  heard_back: z.object({
    total: z.int(),
    items: z.array(
      lineShape.extend({
        item_id: z.string(),
        kind: z.enum(KINDS),
        summary: z.string(),
        at: time.nullable(),
      }),
    ),
  }),
  needs_you: z.object({
    /** Due the soonest first, then the newest. */
    offers: z.array(lineShape.extend({ item_id: z.string(), at: time.nullable(), due: time.nullable() })),
    /** Not yet over, soonest first. */
    interviews: z.array(
      lineShape.extend({
        item_id: z.string(),
        start: time,
        end: time.nullable(),
        tz: z.string().nullable(),
        where: z.string().nullable(),
      }),
    ),
    /** Asked for and not followed by any later news. */
    assessments: z.array(
      lineShape.extend({ item_id: z.string(), asked_at: time.nullable(), due: time.nullable() }),
    ),
    /** Mails that wait for a look. */
    review: z.int(),
  }),
  silent: z.object({
    total: z.int(),
    items: z.array(
      lineShape.extend({ last_activity_at: time.nullable(), silent_since: time, usual_days: z.int() }),
    ),
  }),
  numbers: z.object({
    applied: z.int(),
    heard_back: z.int(),
    interviews: z.int(),
    offers: z.int(),
    /** From the application to the first answer that was more than a receipt; null while there is none. */
    median_days_to_answer: z.number().nullable(),
  }),
});

/** `GET /language-model`: whether one is asked, where text goes, and what was used up today (UTC). */
export const languageModelShape = z.object({
  /** Null when it is off: then no text leaves the machine. */
  model: z
    .object({
      /** Provider and model. */
      id: z.string(),
      /** Where the text of mails in review is sent. */
      host: z.string(),
      daily_tokens: z.int(),
    })
    .nullable(),
  asked_today: z.int(),
  answered_today: z.int(),
  tokens_today: z.int(),
  /** In plain words, most frequent first. */
  failures: z.array(z.object({ reason: z.string(), requests: z.int() })),
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
  /** What was learnt from other mails of the sender and concerns this one. */
  lessons: z.array(lessonNoteShape),
  evidence: z.array(spanShape),
  /** What the sender newly wrote; quoted history is in `quoted`. */
  text: z.string(),
  quoted: z.string(),
  /** Null while the text is kept; else by which choice it was deleted or not kept at all: after so many days. */
  text_deleted_after: z.int().nullable(),
  application_id: z.string().nullable(),
  /** `GET /mails/{id}/html` shows it as it was designed. */
  has_html: z.boolean(),
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
  type: z.enum(['file', 'upload', 'sample', 'account']),
  ledger: ledgerShape,
  /** seen = the sum of the others; false means a defect, to be reported. */
  balanced: z.boolean(),
  /** Null for what was imported from files. */
  account: accountShape.nullable(),
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
  /** Since it began or, when it was interrupted, last went on; as is the time left. */
  mails_per_second: z.number().nullable(),
  seconds_left: z.number().nullable(),
  /** When it last went on after an interruption, and how much had been read by then; null when nothing interrupted it. */
  resumed: z.object({ at: time, bytes_read: z.int() }).nullable(),
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

/** `GET /review`: the next mails that wait for a look, oldest first. */
export const reviewShape = z.object({
  /** How many wait in all. */
  left: z.int(),
  next_cursor: z.string().nullable(),
  items: z.array(
    z.object({
      mail: mailShape,
      application: lineShape.nullable(),
      /** One sentence: why the machine hesitated. */
      hesitation: z.string(),
      /** What it may be: the chosen kind first, then the likeliest; 0–1. */
      alternatives: z.array(z.object({ kind: z.enum(KINDS), probability: z.number() })),
      /** Applications it may belong to instead. */
      candidates: z.array(lineShape),
      /** What to send to `/corrections/batch` to accept it as it is. */
      accept: z.array(correctionShape),
      /** What a language model makes of it; nothing rests on that. */
      model_opinion: z
        .object({
          model: z.string(),
          kind: z.enum(KINDS),
          company: z.string().nullable(),
          role: z.string().nullable(),
          quotes: z.array(z.string()),
        })
        .nullable(),
      /** What the person said of a mail like it, and what to send to say the same of this one; null where nothing is proposed. */
      suggestion: lessonNoteShape.extend({ accept: z.array(correctionShape) }).nullable(),
    }),
  ),
});

/** What follows from what was said of single mails, while it is carried out for mails of the same sender. */
export const spreadingShape = z.object({ done: z.int(), total: z.int() }).nullable();

/** `GET /lessons`: what is learnt from corrections in force; those that touch most mails first, a page at a time. */
export const lessonsShape = z.object({
  total: z.int(),
  next_cursor: z.string().nullable(),
  items: z.array(
    z.object({
      type: z.enum(LESSON_TYPES),
      from_name: z.string(),
      from_address: z.string(),
      /** What a machine makes of such mails, and what they are taken for: kinds, or names; empty for a rescue. */
      was: z.string(),
      value: z.string(),
      at: time,
      /** The mail of which it was said, and the application in which that stands now. */
      item_id: z.string(),
      subject: z.string(),
      application_id: z.string().nullable(),
      /** Mails for which it holds, and mails of which it is still to be asked. */
      applied: z.int(),
      asked: z.int(),
      /** What to send to `/corrections/undo` to have it forgotten. */
      corrections: z.array(z.string()),
    }),
  ),
  applying: spreadingShape,
});

/** `POST /corrections/batch`: all or none. */
export const batchShape = z.object({ corrections: z.array(correctionShape).min(1).max(500) });
/** `POST /corrections/undo`: takes all of them back, the last first. */
export const undoShape = z.object({ ids: z.array(z.string().min(1).max(200)).min(1).max(500) });

/** RFC 9457. */
export const problemShape = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
});

export type Summary = z.infer<typeof summaryShape>;
export type MailView = z.infer<typeof mailShape>;
export type Ledger = z.infer<typeof ledgerShape>;
export type Mailbox = z.infer<typeof mailboxShape>;
export type Ignored = z.infer<typeof ignoredShape>;
export type Import = z.infer<typeof importShape>;
export type Today = z.infer<typeof todayShape>;
export type LanguageModelUse = z.infer<typeof languageModelShape>;
export type Lessons = z.infer<typeof lessonsShape>;
export type Review = z.infer<typeof reviewShape>;
export type CorrectionRequest = z.infer<typeof correctionShape>;
