// Writes what a stream tells of a mail: what its headers say, and pieces of its body only where that is switched on.
import {
  BODY_HTML_CHARS,
  BODY_TEXT_CHARS,
  STREAM_SCHEMA_VERSION,
  type StreamMail,
} from '../../contracts/stream-mail.ts';
import type { RawMail } from '../../domain/mail.ts';
import { parse } from '../../pipeline/parse.ts';
import { readHeaders } from '../../pipeline/read-headers.ts';
import type { UnsentMail } from '../../store/spool-sending.ts';

const MOST_HEADERS = 100;
const MOST_OF_A_HEADER = 1000;

/** Parts of names that are written otherwise than with one capital letter (RFC 5322, RFC 2045). */
const SPELLED: Readonly<Record<string, string>> = {
  id: 'ID',
  mime: 'MIME',
  dkim: 'DKIM',
  arc: 'ARC',
  spf: 'SPF',
};

const spell = (name: string): string =>
  name
    .split('-')
    .map((part) => SPELLED[part] ?? part.slice(0, 1).toUpperCase() + part.slice(1))
    .join('-');

const iso = (time: number | null): string | null =>
  time === null || Math.abs(time) > 8.64e15 ? null : new Date(time).toISOString().replace('.000Z', 'Z');

/** Folder, UIDVALIDITY and UID where the place is one of IMAP (RFC 5092 §3), else the first label. */
function placeIn({ locator, labels }: RawMail): Pick<StreamMail, 'uid' | 'uidvalidity' | 'mailbox'> {
  const [, folder = '', uidvalidity, uid] =
    /^([^;]*);UIDVALIDITY=(\d+)\/;UID=(\d{1,10})$/.exec(locator) ?? [];
  if (uid === undefined) return { uid: null, uidvalidity: null, mailbox: labels[0] ?? '' };
  return { uid: Number(uid), uidvalidity: Number(uidvalidity), mailbox: labels[0] ?? folder };
}

function bodyOf(mail: RawMail): Pick<StreamMail, 'body_text' | 'body_html_preview'> {
  const { text, html } = parse(mail.bytes);
  return {
    body_text: text.slice(0, BODY_TEXT_CHARS),
    body_html_preview: (html ?? '').slice(0, BODY_HTML_CHARS),
  };
}

/** @param withBody whether the beginning of the text and of its HTML goes along, for whoever may read the stream */
export function composePayload(one: UnsentMail, withBody: boolean): StreamMail {
  const { user, mailboxId, chunk, position, fetchedAt, mail } = one;
  const { from, to, subject, dateTime, messageId, all } = readHeaders(mail.bytes);
  const headers = [...all]
    .slice(0, MOST_HEADERS)
    .map(([name, value]) => [spell(name), value.slice(0, MOST_OF_A_HEADER)]);
  return {
    schema_version: STREAM_SCHEMA_VERSION,
    user,
    mailbox_id: mailboxId,
    mail_id: `${chunk}:${position}`,
    ...placeIn(mail),
    from: from?.address ?? '',
    to: to.map(({ address }) => address),
    subject,
    date: iso(dateTime),
    size: mail.size,
    headers: Object.fromEntries(headers) as Record<string, string>,
    message_id: messageId,
    fetched_at: iso(fetchedAt) ?? '',
    ...(withBody && bodyOf(mail)),
  };
}
