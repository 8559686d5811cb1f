// Reads one posting where it stands: from its vendor's public interface, else from its page; and says why where that cannot be.
import type { Ats } from '../contracts/ats.ts';
import { GiveUp, RetryLater, type Job, type Patience } from '../contracts/queue.ts';
import { decodeBytes } from '../domain/charset.ts';
import type { Posting } from '../domain/posting.ts';
import { TooLong } from '../net/bounded-fetch.ts';
import type { FetchedPage, FetchPage } from '../net/fetch-page.ts';
import { ForbiddenAddress } from '../net/guarded-connect.ts';
import { locatePosting, type LocatedPosting } from '../pipeline/locate-posting.ts';
import { makePosting, readPage, type PageReading, type Unreadable } from '../pipeline/posting.ts';
import { findAsked, noteVainLook, saveJob, type VainLook } from '../store/jobs.ts';
import type { Database } from '../store/open-database.ts';
import { lockFor, writeFor } from '../store/write-for.ts';
import type { ScrapePosting } from '../tracking/ask-posting.ts';

export interface ScrapeTools {
  db: Database;
  vendors: readonly Ats[];
  now: () => number;
  fetchPage: FetchPage;
}

type Effect = (tx: Database) => Promise<void>;

/** After 1, 5 and 15 minutes it is tried again, then given up. */
export const SCRAPE_PATIENCE: Patience = { tries: 4, pauses: [60_000, 300_000, 900_000] };

const MB = 1024 * 1024;
/** Some interfaces tell of a posting only within the whole board. */
const MOST_TOLD = 12 * MB;
const MOST_PAGE = 4 * MB;
/** A server may ask for a pause between these, ms, and for as many as fit into the last one. */
const SHORTEST_WAIT = 60_000;
const LONGEST_WAIT = 6 * 60 * 60_000;
const LONGEST_ASKED = 48 * 60 * 60_000;

const GONE: ReadonlySet<number> = new Set([404, 410]);
/** Sites that let no program read, whatever it is called; LinkedIn answers 999. */
const CLOSED: ReadonlySet<number> = new Set([401, 403, 407, 451, 999]);
const SIGN_IN = /\/(?:log-?in|sign-?in|auth|sso|account\/login|authwall|uas)(?:[/?.]|$)/iu;
const BY_HAND = 'Open it in your browser instead.';

/** A look that brought nothing, and another one would not either. */
class Vain extends Error {
  readonly gone: boolean;

  constructor(why: string, gone = false) {
    super(why);
    this.gone = gone;
  }
}

const hostOf = (url: string): string => new URL(url).host;

async function get(
  { fetchPage }: ScrapeTools,
  url: string,
  accept: string,
  most: number,
  signal: AbortSignal,
): Promise<FetchedPage> {
  try {
    return await fetchPage(url, { accept, most, signal });
  } catch (error) {
    // A worker that stops has learnt nothing of the page.
    signal.throwIfAborted();
    const words = (error as Error).message.slice(0, 200);
    if (error instanceof ForbiddenAddress) throw new Vain(`${words}.`);
    if (error instanceof TooLong)
      throw new Vain(`The page is too large to be a posting (${words}). ${BY_HAND}`);
    throw new Error(`The site ${hostOf(url)} could not be read: ${words}`, { cause: error });
  }
}

/** @throws RetryLater where the server asks for a pause; Error where it is at fault, so that a later try may do */
function refuseBusy({ status, retryAfter, url }: FetchedPage): void {
  const words = `The site ${hostOf(url)} answered ${status}`;
  if (retryAfter !== null && (status === 429 || status === 503)) {
    const wait = Math.min(Math.max(retryAfter, SHORTEST_WAIT), LONGEST_WAIT);
    throw new RetryLater(wait, `${words} and asks to wait`);
  }
  const isBusy = status === 429 || status === 408 || (status >= 500 && !CLOSED.has(status));
  if (isBusy) throw new Error(words);
}

/** What the vendor's interface says; null where there is none, or it says nothing of this one; `gone` where it knows of none. */
async function askVendor(
  tools: ScrapeTools,
  place: LocatedPosting,
  signal: AbortSignal,
): Promise<Posting | 'gone' | null> {
  if (place.known === null) return null;
  const { vendor, ref } = place.known;
  const api = vendor.postingApi?.(new URL(place.url), ref) ?? null;
  if (api === null) return null;
  const answer = await get(tools, api.href, 'application/json', MOST_TOLD, signal);
  refuseBusy(answer);
  if (GONE.has(answer.status)) return 'gone';
  if (answer.status !== 200) return null;
  const told = vendor.readPosting?.(jsonOf(answer), ref) ?? null;
  return told === null ? null : makePosting(told, place);
}

function jsonOf({ body }: FetchedPage): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body)) as unknown;
  } catch {
    return null;
  }
}

function htmlOf({ body, type }: FetchedPage): string {
  const charset = /charset=["']?([\w-]{1,40})/iu;
  const head = new TextDecoder('latin1').decode(body.subarray(0, 2048));
  return decodeBytes(body, (charset.exec(type) ?? charset.exec(head))?.[1] ?? 'utf-8');
}

const WORDS: Readonly<Record<Unreadable, string>> = {
  'asks for a password': `The page asks for a sign-in, so it cannot be read from here. ${BY_HAND}`,
  'tells of no posting': `Nothing on the page could be read as a posting; it may need a browser to show it. ${BY_HAND}`,
};

/** @throws Vain for an answer that is no page to be read */
function refuseAnswer({ status, url, type }: FetchedPage): void {
  const host = hostOf(url);
  if (GONE.has(status))
    throw new Vain(`The posting is not there any more: ${host} answered ${status}.`, true);
  if (CLOSED.has(status))
    throw new Vain(
      `The site ${host} does not let programs read this page (it answered ${status}). ${BY_HAND}`,
    );
  if (status !== 200) throw new Vain(`The site ${host} answered ${status} in place of the page. ${BY_HAND}`);
  if (type !== '' && !/html|xml|text\/plain/iu.test(type))
    throw new Vain(`The address leads to a file (${type.slice(0, 60)}), not to a page. ${BY_HAND}`);
}

/** @throws Vain, RetryLater, or Error where a later try may do */
async function readFromPage(
  tools: ScrapeTools,
  place: LocatedPosting,
  signal: AbortSignal,
): Promise<PageReading> {
  const page = await get(
    tools,
    place.url,
    'text/html,application/xhtml+xml;q=0.9,*/*;q=0.5',
    MOST_PAGE,
    signal,
  );
  refuseBusy(page);
  refuseAnswer(page);
  const reading = readPage(htmlOf(page), place);
  const isGate = SIGN_IN.test(new URL(page.url).pathname) && !SIGN_IN.test(new URL(place.url).pathname);
  if (typeof reading === 'string') throw new Vain(WORDS[isGate ? 'asks for a password' : reading]);
  if (isGate && !reading.isCertain) throw new Vain(WORDS['asks for a password']);
  return reading;
}

/** A fault that may pass; null for what is none. */
const passing = (told: unknown): Error | null =>
  told instanceof Error && !(told instanceof Vain) && !(told instanceof RetryLater) ? told : null;

/** The interface first, since it says most; where it fails the page, and of two faults the one that may pass. */
async function look(tools: ScrapeTools, place: LocatedPosting, signal: AbortSignal): Promise<Posting> {
  const told = await askVendor(tools, place, signal).catch((error: unknown) => error as Error);
  if (told instanceof RetryLater) throw told;
  if (told !== null && told !== 'gone' && !(told instanceof Error)) return told;
  const fault = passing(told);
  const { posting, isCertain } = await readFromPage(tools, place, signal).catch((error: unknown) => {
    throw fault !== null && error instanceof Vain && !error.gone ? fault : error;
  });
  if (isCertain) return posting;
  if (fault !== null) throw fault;
  // A vendor that knows it no longer sends to its list of openings, which has a title and a text as well.
  if (told === 'gone')
    throw new Vain(
      `The posting is not there any more: ${place.known?.vendor.name} lists it no longer.`,
      true,
    );
  return posting;
}

/** A failed try: the last one is noted with the posting, since its job is only a dead letter then. @throws what the queue is told */
async function failed(
  tools: ScrapeTools,
  { user, attempts }: Job,
  uid: string,
  error: Error,
): Promise<never> {
  if (attempts + 1 >= SCRAPE_PATIENCE.tries)
    await writeFor(tools.db, user, (tx) =>
      noteVainLook(tx, user, uid, { at: tools.now(), why: `${error.message}.`, gone: false }),
    );
  throw error;
}

/**
 * Reads the posting of a job.
 * @returns what is to be written with the end of the job; null where nobody asks for it any more
 * @throws RetryLater where the server asks for a pause, GiveUp where it does so for days, Error where a later try may do
 */
export async function scrapePosting(
  tools: ScrapeTools,
  job: Job,
  signal: AbortSignal,
): Promise<Effect | null> {
  const { user } = job;
  const { uid } = job.payload as ScrapePosting;
  const asked = await findAsked(tools.db, user, uid);
  const place = asked && locatePosting(asked.url, tools.vendors);
  if (asked === null || place === null) return null;
  const vain = (why: string, gone: boolean): VainLook => ({ at: tools.now(), why, gone });
  try {
    const posting = await look(tools, place, signal);
    return written(user, (tx) => saveJob(tx, user, posting, tools.now()));
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof Vain)
      return written(user, (tx) => noteVainLook(tx, user, uid, vain(error.message, error.gone)));
    if (!(error instanceof RetryLater)) return failed(tools, job, uid, error as Error);
    if (tools.now() - asked.askedAt < LONGEST_ASKED) throw error;
    await writeFor(tools.db, user, (tx) =>
      noteVainLook(tx, user, uid, vain(`${error.message}, for two days now.`, false)),
    );
    throw new GiveUp(`${error.message}, for two days now`);
  }
}

const written =
  (user: string, write: (tx: Database) => Promise<unknown>): Effect =>
  async (tx) => {
    await lockFor(tx as Parameters<typeof lockFor>[0], user);
    await write(tx);
  };
