// Reads mails in pieces: first small ones, so that something arrives at once and on any line, then as large as is quick.
import type { SyncOptions } from '../../contracts/mail-account.ts';
import type { RawMail } from '../../domain/mail.ts';
import { locatorOf } from './locator.ts';
import { fetchBodies, fetchHeaders, type OpenFolder, type Seen } from './fetch-mails.ts';

export interface Piece {
  /** Every UID up to here, in the order in which they were given, is within this piece or an earlier one. */
  upTo: number;
  /** How many UIDs were given for it. */
  count: number;
  mails: RawMail[];
  passed: Seen[];
  damage: { locator: string; reason: string }[];
}

const FIRST = { headers: 25, bytes: 256 * 1024 };
const LARGEST = { headers: 500, bytes: 3 * 1024 * 1024 };
/** About one mail in so many is wanted whole, so that the headers of so many batches are asked for at once. */
const SELDOM = 10;

/**
 * How much is fetched at once. It begins anew with each run: a line that is always cut after some bytes still brings a
 * mailbox home, because every run records its first, small pieces.
 */
export class Pace {
  #headers: number = FIRST.headers;
  #bytes: number = FIRST.bytes;
  /** Whole mails at once. */
  readonly mails: number;

  constructor(batchSize: number) {
    this.mails = Math.max(1, batchSize);
  }

  get headers(): number {
    return Math.min(this.#headers, this.mails * SELDOM);
  }

  get bytes(): number {
    return this.#bytes;
  }

  grow(): void {
    this.#headers = Math.min(this.#headers * 2, LARGEST.headers);
    this.#bytes = Math.min(this.#bytes * 2, LARGEST.bytes);
  }
}

export interface ReadingOptions extends Pick<SyncOptions, 'wants' | 'maxMailBytes'> {
  since: number | null;
  /** Waits until so many bytes may be fetched. */
  spend: (bytes: number) => Promise<void>;
}

interface Part {
  uids: number[];
  wanted: Seen[];
  passed: Seen[];
  bytes: number;
}

const WITHHELD = 'the server lists this mail and does not hand it out';

/** Drafts are nobody's mail yet; elsewhere their folder is left out, on Gmail they are among the others. */
function isAskedFor(seen: Seen, open: OpenFolder, since: number | null): boolean {
  if (open.gmail && seen.labels.includes('Draft')) return false;
  return since === null || seen.internalDate === null || seen.internalDate >= since;
}

const isFull = ({ wanted, bytes }: Part, more: number, pace: Pace): boolean =>
  wanted.length > 0 && (wanted.length >= pace.mails || bytes + more > pace.bytes);

/**
 * Divides a chunk so that the whole mails wanted of each part keep to the pace's number and bytes, at least one mail each.
 * @param found what is known of a UID; deleted mails and those that are not asked for are missing
 */
function divide(
  chunk: readonly number[],
  found: ReadonlyMap<number, Seen>,
  options: ReadingOptions,
  pace: Pace,
): Part[] {
  let part: Part = { uids: [], wanted: [], passed: [], bytes: 0 };
  const parts = [part];
  for (const uid of chunk) {
    const seen = found.get(uid);
    const wanted = seen !== undefined && options.wants(seen);
    const bytes = wanted ? Math.min(seen.size, options.maxMailBytes) : 0;
    if (wanted && isFull(part, bytes, pace)) {
      part = { uids: [], wanted: [], passed: [], bytes: 0 };
      parts.push(part);
    }
    part.uids.push(uid);
    part.bytes += bytes;
    if (seen) (wanted ? part.wanted : part.passed).push(seen);
  }
  return parts;
}

/** Fetches the whole mails of a part; a mail deleted since its headers were read is passed over. */
async function finish(part: Part, open: OpenFolder, options: ReadingOptions): Promise<Piece> {
  await options.spend(part.bytes);
  const { found, withheld } = await fetchBodies(open, part.wanted, options.maxMailBytes);
  const damaged = part.wanted.filter(({ uid }) => withheld.includes(uid));
  return {
    upTo: part.uids.at(-1) ?? 0,
    count: part.uids.length,
    mails: part.wanted.map(({ uid }) => found.get(uid)).filter((mail) => mail !== undefined),
    passed: part.passed,
    damage: damaged.map(({ locator }) => ({ locator, reason: WITHHELD })),
  };
}

/** Yields pieces that together cover `uids`, in their order. Nothing of a piece is yielded unless all of it came whole. */
export async function* readPieces(
  open: OpenFolder,
  uids: readonly number[],
  pace: Pace,
  options: ReadingOptions,
): AsyncGenerator<Piece, void, void> {
  for (let at = 0; at < uids.length;) {
    const chunk = uids.slice(at, at + pace.headers);
    const { found, withheld } = await fetchHeaders(open, chunk);
    await options.spend([...found.values()].reduce((sum, { headers }) => sum + headers.length, 0));
    const asked = new Map([...found].filter(([, seen]) => isAskedFor(seen, open, options.since)));
    for (const part of divide(chunk, asked, options, pace)) {
      const piece = await finish(part, open, options);
      for (const uid of withheld.filter((one) => part.uids.includes(one))) {
        const { folder, uidValidity } = open;
        piece.damage.push({
          locator: locatorOf({ folder: folder.path, uidValidity, uid }),
          reason: WITHHELD,
        });
      }
      yield piece;
    }
    at += chunk.length;
    pace.grow();
  }
}
