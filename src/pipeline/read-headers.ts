// The stage that every mail goes through first; `parse` reads the same headers, so the work itself stands in domain.
import { readMailHeaders } from '../domain/mail-headers.ts';
import type { MailHeaders } from '../domain/mail.ts';

/** A connected mailbox asks twice: whether the mail is wanted whole, and what is to be recorded of it. */
const known = new WeakMap<Uint8Array, MailHeaders>();

/** The headers of a mail whose bytes nobody changes; asked again of the same bytes, they are not read again. */
export function readHeaders(bytes: Uint8Array): MailHeaders {
  const before = known.get(bytes);
  if (before !== undefined) return before;
  const headers = readMailHeaders(bytes);
  known.set(bytes, headers);
  return headers;
}
