// What makes two appearances of a mail the same mail.
import type { MailHeaders } from './mail.ts';

/** Hashes text to lower-case hex (SHA-256). Handed in, because pure code has no crypto. */
export type Hash = (text: string) => string;

const collapse = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/**
 * Key over the headers alone, equal for the same mail in any folder, account or file: Message-ID, From address,
 * Date header and subject, normalised. A fetcher that has seen only headers can look a mail up by it.
 */
export function headerKey(headers: MailHeaders, hash: Hash): string {
  return hash(
    [
      headers.messageId ?? '',
      headers.from?.address ?? '',
      collapse(headers.date ?? ''),
      collapse(headers.subject),
    ].join('\n'),
  );
}

/** Id of a mail: header key plus body, so that two different mails with one Message-ID stay two. */
export function mailId(key: string, bodyDigest: string, hash: Hash): string {
  return hash(`${key}\n${bodyDigest}`).slice(0, 40);
}

/** Id of a mail that was left out by its headers alone, whose body was never fetched. */
export function headersId(key: string, hash: Hash): string {
  return hash(`${key}\nheaders`).slice(0, 40);
}

/** What else of its headers decides how a mail is judged; list managers announce themselves in the last ones. */
const TELLING = [
  'content-type',
  'content-transfer-encoding',
  'errors-to',
  'sender',
  'x-beenthere',
  'x-mailing-list',
  'list-post',
  'mailing-list',
  'x-mailman-version',
] as const;

/**
 * Key over all headers by which a mail is judged and which its id leaves out. Copies of one mail that went different ways can
 * differ in them, and then are judged differently; of these the copy with the greatest key counts, whichever was seen first.
 * @param vendorHeaders lower-case names of the headers by which vendors are known
 */
export function variantKey(headers: MailHeaders, vendorHeaders: readonly string[], hash: Hash): string {
  const told = [...TELLING, ...vendorHeaders].map((name) => headers.all.get(name) ?? null);
  const { from, replyTo, to, listId, bulk, autoSubmitted, inReplyTo } = headers;
  const parts = [from?.name, replyTo, to, listId, bulk, autoSubmitted, inReplyTo !== null, told];
  return hash(JSON.stringify(parts)).slice(0, 12);
}

/** Hash of the text as read, blind to white space: equal when two routes encoded the same body differently. */
export function textHash(text: string, hash: Hash): string {
  return hash(collapse(text)).slice(0, 32);
}

const EARLIEST = Date.UTC(1995, 0, 1);
/** A clock set before this build existed is wrong; the build's date is used in its place. */
const RELEASE = Date.UTC(2026, 10, 1);
const TWO_DAYS = 2 * 86_400_000;

/** A time that a mail may bear when first seen at `seenAt` (epoch ms), else null. */
export function saneTime(time: number | null, seenAt: number): number | null {
  if (time === null || !Number.isFinite(time)) return null;
  return time >= EARLIEST && time <= Math.max(seenAt, RELEASE) + TWO_DAYS ? time : null;
}
