// The shapes of postings as they cross HTTP.
import { z } from 'zod';
import { time } from './application-shapes.ts';

/**
 * `queued`: it waits to be read, perhaps again; `running`: it is being read; `done`: read; `failed`: `note` says why not; `gone`: it is
 * not published any more.
 */
export const POSTING_STATES = ['queued', 'running', 'done', 'failed', 'gone'] as const;

const PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
const link = z
  .string()
  .trim()
  .max(2000)
  .refine((text) => URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol), 'is no http(s) address');
const applicationId = z.string().min(1).max(200);

const salaryShape = z.object({
  min: z.number().nullable(),
  max: z.number().nullable(),
  /** ISO 4217. */
  currency: z.string().nullable(),
  per: z.enum(PERIODS).nullable(),
});

/** A posting in lists. What it says is null until it was read, and where it does not say it. */
export const postingSummaryShape = z.object({
  /** SHA-1 of vendor, employer and job: `greenhouse:northwind:4012345`. */
  uid: z.string(),
  url: z.string(),
  state: z.enum(POSTING_STATES),
  /** Why the last look brought nothing; null when it did, or none was taken. */
  note: z.string().nullable(),
  /** When it is tried again. */
  retry_at: time.nullable(),
  /** The vendor's id; `web` for a page of nobody known. */
  ats: z.string(),
  company: z.string().nullable(),
  title: z.string().nullable(),
  location: z.string().nullable(),
  employment_type: z.string().nullable(),
  /** The pay as written, and in one unit. */
  salary_text: z.string().nullable(),
  salary: salaryShape.nullable(),
  posted_at: time.nullable(),
  closes_at: time.nullable(),
  asked_at: time,
  /** When it was last looked for, and when it was last there to be read. */
  checked_at: time.nullable(),
  read_at: time.nullable(),
});

export const postingShape = postingSummaryShape.extend({
  /** Plain text. */
  description: z.string().nullable(),
  /** What is asked of applicants, one thing a line; empty where the posting does not set it apart. */
  requirements: z.array(z.string()),
});

/** `GET /postings`. */
export const postingQuery = z.object({
  /** The posting of this application alone. */
  application: applicationId.optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
});

export const postingListShape = z.object({
  items: z.array(postingSummaryShape),
  next_cursor: z.string().nullable(),
});

/** `POST /scraper/scrape`. */
export const scrapeShape = z.strictObject({
  url: link,
  /** Of which application it is the posting: one that bears no posting address gets this one. */
  application_id: applicationId.optional(),
  /** Whether it gets this one in the place of another, which can be undone like any correction. */
  replace: z.boolean().default(false),
});

/** The answer: which posting it is, and how far reading it is. */
export const scrapeStateShape = z.object({ job: z.string(), state: z.enum(POSTING_STATES) });

const line = z.string().trim().max(500).nullable().optional();
const text = z.string().max(500_000).nullable().optional();

/** `POST /internal/scrape-complete`: the page as a browser got it, or what was read there. */
export const scrapeCompleteShape = z
  .strictObject({
    url: link,
    application_id: applicationId.optional(),
    html: z.string().min(1).max(4_000_000).optional(),
    posting: z
      .strictObject({
        title: z.string().trim().min(1).max(500),
        company: line,
        /** Plain text or HTML. */
        description: text,
        requirements: z.array(z.string().max(2000)).max(200).optional(),
        location: line,
        employment_type: line,
        salary_text: line,
        salary: salaryShape.partial().nullable().optional(),
        posted_at: time.nullable().optional(),
        closes_at: time.nullable().optional(),
      })
      .optional(),
  })
  .refine(
    ({ html, posting }) => (html === undefined) !== (posting === undefined),
    'send either the page as `html` or what it says as `posting`',
  );

export type PostingSummary = z.infer<typeof postingSummaryShape>;
export type PostingDetail = z.infer<typeof postingShape>;
export type PostingState = (typeof POSTING_STATES)[number];
export type ScrapeComplete = z.infer<typeof scrapeCompleteShape>;
