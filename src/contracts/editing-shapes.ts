// The shapes by which programs add and change applications: the same corrections as the page makes, in the words of REST.
import { z } from 'zod';
import { KINDS, STATUSES } from '../domain/kind.ts';
import { time } from './application-shapes.ts';

const short = z.string().trim().min(1).max(200);
const line = z.string().trim().min(1).max(500);
/** Only addresses that a browser may safely open are kept as links. */
const link = z
  .string()
  .trim()
  .max(2000)
  .refine((text) => URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol), 'is no http(s) address');

const facts = {
  location: line,
  req_id: short,
  posting_url: link,
  salary: line,
  contact: line,
};

/** `POST /applications`. */
export const newApplicationShape = z.strictObject({
  company: short,
  role: short.nullable().default(null),
  /** `saved` unless told: not yet applied for. */
  status: z.enum(STATUSES).default('saved'),
  /** When that was; now unless told. */
  at: time.optional(),
  ...z.object(facts).partial().shape,
  note: z.string().trim().min(1).max(10_000).optional(),
});

/** `PATCH /applications/{id}`: null clears a fact, or gives the status back to the machine. */
export const applicationChangeShape = z
  .strictObject({
    company: short.nullable(),
    role: short.nullable(),
    location: facts.location.nullable(),
    req_id: facts.req_id.nullable(),
    posting_url: facts.posting_url.nullable(),
    salary: facts.salary.nullable(),
    contact: facts.contact.nullable(),
    status: z.enum(STATUSES).nullable(),
    hidden: z.boolean(),
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'says nothing that is to be changed');

/** `POST /applications/capture`: a posting seen in a browser, kept for later. */
export const captureShape = z.strictObject({
  url: link,
  company_name: short,
  job_title: short,
  location: facts.location.optional(),
  salary: facts.salary.optional(),
  note: z.string().trim().min(1).max(10_000).optional(),
});

/** `POST /applications/{id}/timeline`: an event by hand. */
export const newEventShape = z.strictObject({
  kind: z.enum(KINDS).nullable().default(null),
  at: time.optional(),
  text: z.string().trim().max(10_000).default(''),
});

/** `POST /emails/ingest`: whole mails as Gmail gives them in its `raw` field (RFC 822 in base64url). */
export const ingestShape = z.strictObject({
  messages: z
    .array(
      z.strictObject({
        raw: z
          .string()
          .regex(/^[A-Za-z0-9_-]+={0,2}$/u, 'is no base64url')
          .max(48_000_000),
      }),
    )
    .min(1)
    .max(100),
});

export type NewApplication = z.infer<typeof newApplicationShape>;
export type ApplicationChange = z.infer<typeof applicationChangeShape>;
