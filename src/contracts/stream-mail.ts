// The wire shape of a mail on a Redis stream: one JSON payload each, for Hearback's own workers and for whoever else reads along.
import { z } from 'zod';

export const STREAM_SCHEMA_VERSION = 1;

/** Characters of a body that go along where that is switched on. */
export const BODY_TEXT_CHARS = 2000;
export const BODY_HTML_CHARS = 500;

export const streamMail = z.object({
  schema_version: z.literal(STREAM_SCHEMA_VERSION),
  user: z.string().min(1),
  mailbox_id: z.string().min(1),
  /** Its place in the spool, `chunk:position`: where the mail itself lies, sealed, until it is decided. */
  mail_id: z.string().regex(/^.+:\d{1,9}$/),
  /** Of IMAP; null where the provider has none. */
  uid: z.number().nullable(),
  uidvalidity: z.number().nullable(),
  /** Folder or label. */
  mailbox: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  subject: z.string(),
  /** ISO 8601, UTC; null where the mail has no readable one. */
  date: z.string().nullable(),
  /** Bytes of the whole mail. */
  size: z.number(),
  /** By their usual names; of those that occur twice the first. */
  headers: z.record(z.string(), z.string()),
  message_id: z.string().nullable(),
  fetched_at: z.string(),
  body_text: z.string().max(BODY_TEXT_CHARS).optional(),
  body_html_preview: z.string().max(BODY_HTML_CHARS).optional(),
});

export type StreamMail = z.infer<typeof streamMail>;
