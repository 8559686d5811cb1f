// Reads what a mail's header block says, fast enough to run over every mail of a mailbox.
import { parseAddressList } from './address-list.ts';
import { decodeWords } from './encoded-word.ts';
import { readHeaderBlock } from './header-block.ts';
import type { HeaderField } from './header-block.ts';
import { parseMailDate } from './mail-date.ts';
import type { Address, MailHeaders } from './mail.ts';
import { plainLine } from './plain-line.ts';

const MAX_HEADER_BYTES = 256 * 1024;
const MAX_REFERENCES = 500;
const MAX_LABELS = 200;
const DELIVERY_FIELDS = new Set(['delivered-to', 'x-delivered-to', 'envelope-to', 'x-original-to']);
const MESSAGE_ID = /<[^<>]{1,998}>/g;

type Fields = ReadonlyMap<string, string>;

/** What several fields of one name say together. */
interface Repeated {
  to: Address[];
  deliveredTo: Set<string>;
  receivedTime: number | null;
}

/** Message ids in angle brackets; text without brackets that could be an id counts as one. */
function messageIds(value: string | undefined): string[] {
  if (value === undefined || value === '') return [];
  const bracketed = value.match(MESSAGE_ID);
  if (bracketed !== null) return bracketed.slice(0, MAX_REFERENCES).map((id) => id.replace(/\s/g, ''));
  return /^[^\s<>]{1,998}$/.test(value) ? [value] : [];
}

/** The time stamp of a Received field stands behind its last semicolon (RFC 5321 §4.4). */
function receivedTime(value: string): number | null {
  const semicolon = value.lastIndexOf(';');
  return semicolon < 0 ? null : parseMailDate(value.slice(semicolon + 1));
}

function mailboxes(value: string): Address[] {
  return parseAddressList(value).filter(({ address }) => address !== '');
}

function readRepeated(fields: readonly HeaderField[]): Repeated {
  const repeated: Repeated = { to: [], deliveredTo: new Set(), receivedTime: null };
  for (const { name, value } of fields) {
    if (name === 'received') {
      const time = receivedTime(value);
      if (time !== null) repeated.receivedTime = Math.min(time, repeated.receivedTime ?? time);
    } else if (name === 'to') {
      repeated.to.push(...mailboxes(value));
    } else if (DELIVERY_FIELDS.has(name)) {
      for (const { address } of mailboxes(value)) repeated.deliveredTo.add(address);
    }
  }
  return repeated;
}

/** Gmail's export separates labels by commas and quotes those that hold one. */
function readLabels(value: string | undefined): string[] {
  if (value === undefined) return [];
  const pieces = plainLine(decodeWords(value)).match(/"[^"]*"|[^,]+/g) ?? [];
  const labels = pieces.map((piece) => piece.trim().replace(/^"|"$/g, '')).filter((label) => label !== '');
  return [...new Set(labels)].slice(0, MAX_LABELS);
}

function isBulk(fields: Fields): boolean {
  if (fields.has('list-unsubscribe') || fields.has('list-id')) return true;
  return /^(?:bulk|list|junk)\b/i.test(fields.get('precedence') ?? '');
}

/** RFC 3834, and what vacation programs wrote before it. */
function isAutoSubmitted(fields: Fields): boolean {
  const submitted = fields.get('auto-submitted');
  if (submitted !== undefined && !/^no\b/i.test(submitted)) return true;
  return (
    fields.has('x-autoreply') ||
    fields.has('x-autorespond') ||
    /^auto_reply/i.test(fields.get('precedence') ?? '')
  );
}

function listId(value: string | undefined): string | null {
  if (value === undefined) return null;
  const id = /<([^<>]{1,255})>/.exec(value)?.[1] ?? value;
  return plainLine(id).toLowerCase() || null;
}

/** RFC 2045 §5.2: a mail without a content type is plain text. */
function mediaType(value: string | undefined): string {
  return (
    /^\s*([\w!#$&^.+-]{1,100}\/[\w!#$&^.+-]{1,100})/.exec(value ?? '')?.[1]?.toLowerCase() ?? 'text/plain'
  );
}

function firstAddress(value: string | undefined): Address | null {
  return value === undefined ? null : (parseAddressList(value)[0] ?? null);
}

/**
 * Reads the header block of a mail: at most its first 256 KB are looked at, the body never. Of fields that occur twice
 * the first counts. Texts are decoded and free of control characters; message ids keep their angle brackets; an unreadable
 * date is null. Never throws, whatever the bytes.
 */
export function readMailHeaders(bytes: Uint8Array): MailHeaders {
  const { fields } = readHeaderBlock(bytes, MAX_HEADER_BYTES);
  const all = new Map<string, string>();
  for (const { name, value } of fields) if (!all.has(name)) all.set(name, value);
  const repeated = readRepeated(fields);
  const date = all.get('date') ?? null;
  return {
    messageId: messageIds(all.get('message-id'))[0] ?? null,
    from: firstAddress(all.get('from')),
    replyTo: firstAddress(all.get('reply-to')),
    to: repeated.to,
    deliveredTo: [...repeated.deliveredTo],
    subject: plainLine(decodeWords(all.get('subject') ?? '')),
    date,
    dateTime: date === null ? null : parseMailDate(date),
    receivedTime: repeated.receivedTime,
    inReplyTo: messageIds(all.get('in-reply-to'))[0] ?? null,
    references: messageIds(all.get('references')),
    listId: listId(all.get('list-id')),
    bulk: isBulk(all),
    autoSubmitted: isAutoSubmitted(all),
    contentType: mediaType(all.get('content-type')),
    labels: readLabels(all.get('x-gmail-labels')),
    providerThread: all.get('x-gm-thrid') ?? null,
    all,
  };
}
