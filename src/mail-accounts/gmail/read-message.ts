// Turns a message of the API into a seen or a raw mail, with Gmail's thread and labels in front as in a person's export.
import type { SeenMail } from '../../contracts/mail-account.ts';
import { headerText } from '../../domain/header-text.ts';
import type { RawMail } from '../../domain/mail.ts';
import { headOf } from '../../ops/head-of.ts';
import { MailAssembly } from '../../ops/mail-assembly.ts';
import type { GmailMessage } from './gmail-api.ts';

const CRLF = '\r\n';
const HEX = /^[0-9a-f]{1,16}$/;

function encodeLabel(label: string): string {
  // eslint-disable-next-line no-control-regex -- a label is chosen by the person and stands in a header
  const line = label.replaceAll(/[\u0000-\u001f\u007f"]/g, ' ');
  return line.includes(',') ? `"${line}"` : line;
}

/** RFC 2047, in words of whole characters and at most 75 bytes. */
function encodeWords(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  const words: string[] = [];
  let word = '';
  for (const character of text) {
    if (Buffer.byteLength(word + character) > 42) {
      words.push(word);
      word = '';
    }
    word += character;
  }
  return [...words, word]
    .map((piece) => `=?UTF-8?B?${Buffer.from(piece).toString('base64')}?=`)
    .join(`${CRLF} `);
}

/**
 * The two headers of an export. They stand first and always, because of fields that occur twice the first counts: so a sender
 * cannot forge them.
 */
function exportHeaders(message: GmailMessage, labels: readonly string[]): Buffer {
  const thread =
    message.threadId !== undefined && HEX.test(message.threadId) ? BigInt(`0x${message.threadId}`) : '';
  const names = encodeWords(labels.map(encodeLabel).join(','));
  return Buffer.from(`X-GM-THRID: ${thread}${CRLF}X-Gmail-Labels: ${names}${CRLF}`);
}

function internalDate(message: GmailMessage): number | null {
  const time = Number(message.internalDate ?? Number.NaN);
  return Number.isFinite(time) ? time : null;
}

function namesOf(message: GmailMessage, names: ReadonlyMap<string, string>): string[] {
  return (message.labelIds ?? []).map((id) => names.get(id) ?? id);
}

/** A mail of which only the headers were asked for. @param names label id → name */
export function readSeen(message: GmailMessage, names: ReadonlyMap<string, string>): SeenMail {
  const labels = namesOf(message, names);
  return {
    locator: message.id,
    headers: Buffer.concat([
      exportHeaders(message, labels),
      Buffer.from(headerText(message.payload?.headers ?? []) + CRLF),
    ]),
    size: message.sizeEstimate ?? 0,
    internalDate: internalDate(message),
    labels,
  };
}

/** A mail that was asked for whole, also as seen by its headers; null where what came is no mail. */
export function readRaw(
  message: GmailMessage,
  names: ReadonlyMap<string, string>,
  maxMailBytes: number,
): { seen: SeenMail; mail: RawMail } | null {
  if (typeof message.raw !== 'string' || !/^[\w-]+={0,2}$/.test(message.raw)) return null;
  const labels = namesOf(message, names);
  const found = { locator: message.id, labels, internalDate: internalDate(message) };
  const assembly = new MailAssembly(maxMailBytes, false);
  assembly.add(exportHeaders(message, labels));
  assembly.add(Buffer.from(message.raw, 'base64url'));
  const mail = assembly.finish(found);
  return { mail, seen: { ...found, headers: headOf(mail.bytes), size: mail.size } };
}
