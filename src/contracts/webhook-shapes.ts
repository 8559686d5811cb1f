// The shapes of webhooks, their deliveries, and of what was given up, as they cross HTTP.
import { z } from 'zod';
import { EVENT_TYPES } from '../domain/job-event.ts';
import { KINDS } from '../domain/kind.ts';
import { time } from './application-shapes.ts';

export const DELIVERY_STATES = ['held', 'queued', 'delivered', 'dead', 'dropped'] as const;

const wanted = z.array(z.enum([...EVENT_TYPES, ...KINDS, 'note']));
const url = z
  .string()
  .trim()
  .max(2000)
  .refine((text) => URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol), 'is no http(s) address')
  .refine((text) => {
    if (!URL.canParse(text)) return true;
    const { username, password } = new URL(text);
    return username === '' && password === '';
  }, 'must not hold a password');

export const webhookShape = z.object({
  id: z.string(),
  /** Changes with all that can be changed about it; sent back as If-Match with a change. */
  version: z.string(),
  /** `setting`: the tracker that JOB_TRACKER_API_URL names; only that variable changes where it is. */
  origin: z.enum(['person', 'setting']),
  url: z.string(),
  description: z.string(),
  /** Types and kinds of events that are wanted; null = all. */
  kinds: wanted.nullable(),
  /** Whether it is also told of what was before it was set up. */
  history: z.boolean(),
  state: z.enum(['active', 'paused']),
  /** Why it was paused, where that was not the person. */
  note: z.string().nullable(),
  created_at: time,
  /** Until when a replaced secret still signs beside the new one. */
  previous_secret_until: time.nullable(),
  deliveries: z.object({
    /** Not yet delivered. */
    open: z.int(),
    delivered: z.int(),
    dead: z.int(),
  }),
  last_delivery: z
    .object({ at: time, status: z.int().nullable(), answer: z.string(), delivered: z.boolean() })
    .nullable(),
});

export type Webhook = z.infer<typeof webhookShape>;

/** The secret is told once, here. */
export const newWebhookAnswerShape = webhookShape.extend({ secret: z.string() });

/** `POST /webhooks`. */
export const newWebhookShape = z.strictObject({
  url,
  description: z.string().trim().max(200).default(''),
  kinds: wanted.min(1).nullable().default(null),
  history: z.boolean().default(false),
});

export type NewWebhook = z.infer<typeof newWebhookShape>;

/** `PATCH /webhooks/{id}`. */
export const webhookChangeShape = z
  .strictObject({
    url,
    description: z.string().trim().max(200),
    kinds: wanted.min(1).nullable(),
    history: z.boolean(),
    state: z.enum(['active', 'paused']),
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'says nothing that is to be changed');

export type WebhookChange = z.infer<typeof webhookChangeShape>;

/** `POST /webhooks/{id}/replay`: one event, what was given up, or all that is still known. */
export const replayShape = z.union([
  z.strictObject({ event_id: z.string().max(200) }),
  z.strictObject({ which: z.enum(['dead', 'all']) }),
]);

export type Replay = z.infer<typeof replayShape>;

export const deliveryShape = z.object({
  event_id: z.string(),
  type: z.string(),
  kind: z.string().nullable(),
  application_id: z.string().nullable(),
  /** Of the application as it is now; null when that is gone. */
  company: z.string().nullable(),
  role: z.string().nullable(),
  sequence: z.int(),
  recorded_at: time,
  /** `held`: it waits for an earlier one of its application, or for the endpoint to be resumed. */
  state: z.enum(DELIVERY_STATES),
  tries: z.int(),
  status: z.int().nullable(),
  /** What came of the last try, in words; empty before the first. */
  answer: z.string(),
  tried_at: time.nullable(),
  next_at: time.nullable(),
});

export type Delivery = z.infer<typeof deliveryShape>;

export const deliveriesShape = z.object({
  items: z.array(deliveryShape),
  next_cursor: z.string().nullable(),
});

/** Something that was tried and given up, and waits for a person's word. */
export const deadLetterShape = z.object({
  id: z.int(),
  /** `mail`: mail that could not be decided; `delivery`: an event that could not be delivered; `other`: by a newer program. */
  what: z.enum(['mail', 'delivery', 'posting', 'other']),
  kind: z.string(),
  error: z.string(),
  tries: z.int(),
  died_at: time,
  /** Of a delivery: where to, and which event. */
  delivery: z
    .object({ webhook_id: z.string(), url: z.string(), event_id: z.string(), type: z.string() })
    .nullable(),
});

export type DeadLetter = z.infer<typeof deadLetterShape>;

export const deadLettersShape = z.object({
  items: z.array(deadLetterShape),
  next_cursor: z.string().nullable(),
});
