// Sketches a mail as parsed, for tests of what is made of it.
import type { MailHeaders, ParsedMail } from './mail.ts';

const EMPTY: MailHeaders = {
  messageId: null,
  from: null,
  replyTo: null,
  to: [],
  deliveredTo: [],
  subject: '',
  date: null,
  dateTime: null,
  receivedTime: null,
  inReplyTo: null,
  references: [],
  listId: null,
  bulk: false,
  autoSubmitted: false,
  contentType: 'text/plain',
  labels: [],
  providerThread: null,
  all: new Map(),
};

/** Headers that say nothing but what is given. */
export const sketchHeaders = (given: Partial<MailHeaders> = {}): MailHeaders => ({ ...EMPTY, ...given });

/** A mail that holds nothing but what is given. */
export function sketchParsedMail(
  given: Partial<ParsedMail> = {},
  headers: Partial<MailHeaders> = {},
): ParsedMail {
  return {
    headers: sketchHeaders(headers),
    text: '',
    quoted: '',
    links: [],
    calendar: [],
    damage: [],
    ...given,
  };
}
