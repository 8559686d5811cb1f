// Fetches headers and whole mails of many UIDs with one command each, and accounts for every UID that was asked for.
import type { FetchMessageObject, FetchQueryObject, ImapFlow } from 'imapflow';
import { AccountError, type SeenMail } from '../../contracts/mail-account.ts';
import type { RawMail } from '../../domain/mail.ts';
import { BodyDigest } from '../../ops/body-digest.ts';
import { releaseBytes } from '../../ops/release-bytes.ts';
import type { Folder } from './choose-folders.ts';
import type { ImapConnection } from './connection.ts';
import { gmailHead, gmailId, gmailLabels } from './gmail-marks.ts';
import { locatorOf } from './locator.ts';

/** The folder that is open, and how. */
export interface OpenFolder {
  client: ImapFlow;
  connection: ImapConnection;
  folder: Folder;
  uidValidity: string;
  gmail: boolean;
}

export interface Seen extends SeenMail {
  uid: number;
  /** Lines put before the mail's own headers. */
  head: Buffer;
}

export interface Fetched<T> {
  found: Map<number, T>;
  /** UIDs that the server lists and does not hand out. */
  withheld: number[];
}

/** More mails than this that are listed but not handed out are not damaged: the server is. */
const WITHHELD_AT_MOST = 20;
/** Of a mail beyond the cap the body is cut, so that the cut lies at the same place whichever way the headers grew. */
const ROOM_FOR_HEADERS = 256 * 1024;

/** `1:3,7` for 1, 2, 3, 7 in any order. */
function packUids(uids: readonly number[]): string {
  const sorted = uids.toSorted((one, other) => one - other);
  const ranges: [number, number][] = [];
  for (const uid of sorted) {
    const last = ranges.at(-1);
    if (last && uid === last[1] + 1) last[1] = uid;
    else ranges.push([uid, uid]);
  }
  return ranges.map(([from, to]) => (from === to ? `${from}` : `${from}:${to}`)).join(',');
}

/** A refusal that concerns single mails; the others still came whole. */
function concernsSome(error: unknown): boolean {
  const { responseStatus, code } = error as { responseStatus?: string; code?: string };
  return responseStatus === 'NO' && code !== 'ETHROTTLE';
}

type Take<T> = (message: FetchMessageObject) => T | null;

async function fetchOnce<T>(
  { client, connection }: OpenFolder,
  uids: readonly number[],
  query: FetchQueryObject,
  take: Take<T>,
): Promise<Map<number, T>> {
  const wanted = new Set(uids);
  const found = new Map<number, T>();
  try {
    for await (const message of client.fetch(packUids(uids), query, { uid: true })) {
      // News of flags come between the answers, with nothing else in them.
      const taken = wanted.has(message.uid) ? take(message) : null;
      if (taken !== null) found.set(message.uid, taken);
    }
  } catch (error) {
    const patience = connection.takePatience();
    if (patience) throw patience;
    if (!concernsSome(error)) throw error;
  }
  return found;
}

/** UIDs among `range` that exist, delivered on the day of `since` or later. */
export async function searchUids(open: OpenFolder, range: string, since: number | null): Promise<number[]> {
  const { client, connection } = open;
  const before = connection.unreadable;
  // The day is that of the server's clock, so one day more is asked for.
  const day = since === null ? {} : { since: new Date(since - 86_400_000) };
  const uids = await client.search({ uid: range, ...day }, { uid: true });
  const patience = connection.takePatience();
  if (patience) throw patience;
  if (uids && connection.unreadable === before) return uids;
  if (!client.usable) throw new Error('connection lost');
  throw new AccountError('unreachable', `${connection.target.host} gives no list of mails that can be read`);
}

/**
 * Fetches all, and asks again for each that did not come although it still exists: an answer that was cut short by a refusal or
 * could not be read must not look like a mail that was deleted.
 */
async function fetchAll<T>(
  open: OpenFolder,
  uids: readonly number[],
  query: FetchQueryObject,
  take: Take<T>,
): Promise<Fetched<T>> {
  const found = await fetchOnce(open, uids, query, take);
  const missing = uids.filter((uid) => !found.has(uid));
  if (missing.length === 0) return { found, withheld: [] };
  const patience = open.connection.takePatience();
  if (patience) throw patience;
  const withheld: number[] = [];
  for (const uid of await searchUids(open, packUids(missing), null)) {
    const [again] = (await fetchOnce(open, [uid], query, take)).values();
    if (again === undefined) withheld.push(uid);
    else found.set(uid, again);
    if (withheld.length > WITHHELD_AT_MOST) {
      const { host } = open.connection.target;
      throw new AccountError('unreachable', `${host} lists mails and does not hand them out`);
    }
  }
  return { found, withheld };
}

function timeOf(date: Date | string | undefined): number | null {
  const time = date instanceof Date ? date.getTime() : Number.NaN;
  return Number.isNaN(time) ? null : time;
}

/** The block ends with an empty line, as RFC 3501 §6.4.5 has it and not every server. */
function closed(headers: Buffer): Buffer {
  const end = headers.toString('latin1', Math.max(0, headers.length - 4));
  if (/(?:^|\n)\r?\n$/.test(end)) return headers;
  return Buffer.concat([headers, Buffer.from(end.endsWith('\n') || end === '' ? '\r\n' : '\r\n\r\n')]);
}

/** Headers, size and time of each mail; with Gmail also what it knows beyond. */
export function fetchHeaders(open: OpenFolder, uids: readonly number[]): Promise<Fetched<Seen>> {
  const { client, folder, uidValidity, gmail } = open;
  const query = { uid: true, internalDate: true, size: true, headers: true, labels: gmail, threadId: gmail };
  return fetchAll(open, uids, query, (message) => {
    if (!message.headers) return null;
    const head = gmail ? gmailHead(message) : Buffer.alloc(0);
    const utf8 = client.enabled.has('UTF8=ACCEPT');
    const marks = gmail ? gmailLabels(message.labels ?? [], utf8) : [];
    const place = { folder: folder.path, uidValidity, uid: message.uid };
    return {
      uid: message.uid,
      head,
      locator: locatorOf({ ...place, gmailId: gmail ? gmailId(message) : undefined }),
      headers: head.length === 0 ? closed(message.headers) : Buffer.concat([head, closed(message.headers)]),
      size: message.size ?? 0,
      internalDate: timeOf(message.internalDate),
      labels: [...new Set([...folder.labels, ...marks])],
    };
  });
}

/** The pieces as bytes of their own, so that they can be moved to another thread; the memory of the last piece is taken. */
function own(...pieces: readonly Uint8Array[]): Uint8Array {
  const last = pieces.at(-1);
  const alone = pieces.every((piece) => piece === last || piece.length === 0);
  if (last && alone && last.length === last.buffer.byteLength) return new Uint8Array(last.buffer);
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  if (last) releaseBytes(last);
  return bytes;
}

function rawMail(seen: Seen, source: Buffer, cap: number): RawMail {
  const { locator, labels, internalDate, head, size } = seen;
  // The announced size is not always true; a mail is cut when as much came as was asked for and more was announced.
  const cut = source.length >= cap && size !== source.length;
  const whole = (cut ? Math.max(size, source.length + 1) : source.length) + head.length;
  const bodyDigest = BodyDigest.of(source);
  return { locator, labels, internalDate, bytes: own(head, source), size: whole, bodyDigest };
}

/** A mail beyond the cap: its headers are known, and of the body comes what fits. */
function cutMail(seen: Seen, body: Buffer, cap: number): RawMail {
  const { locator, labels, internalDate, headers, size } = seen;
  const digest = new BodyDigest();
  digest.update(Buffer.from('\r\n'));
  digest.update(body);
  const bytes = own(headers, body).slice(0, cap);
  return { locator, labels, internalDate, bytes, size, bodyDigest: digest.hex() };
}

/** Whole mails, cut at `cap` bytes; attachments beyond it are not transferred. */
export async function fetchBodies(
  open: OpenFolder,
  wanted: readonly Seen[],
  cap: number,
): Promise<Fetched<RawMail>> {
  const byUid = new Map(wanted.map((seen) => [seen.uid, seen]));
  const ofUid = (uid: number): Seen => byUid.get(uid) as Seen;
  const uidsOf = (huge: boolean): number[] =>
    wanted.filter(({ size }) => size > cap === huge).map(({ uid }) => uid);
  const [small, huge] = [uidsOf(false), uidsOf(true)];
  const room = Math.min(ROOM_FOR_HEADERS, cap >> 1);
  const none: Fetched<RawMail> = { found: new Map(), withheld: [] };
  const whole =
    small.length === 0
      ? none
      : await fetchAll(open, small, { uid: true, source: { maxLength: cap } }, ({ uid, source }) =>
          source?.length ? rawMail(ofUid(uid), source, cap) : null,
        );
  const cut =
    huge.length === 0
      ? none
      : await fetchAll(
          open,
          huge,
          { uid: true, bodyParts: [{ key: 'TEXT', maxLength: cap - room }] },
          ({ uid, bodyParts }) => {
            const body = bodyParts?.get('text');
            return body ? cutMail(ofUid(uid), body, cap) : null;
          },
        );
  return {
    found: new Map([...whole.found, ...cut.found]),
    withheld: [...whole.withheld, ...cut.withheld],
  };
}
