// Has a posting read by and by, or keeps one that another program read: each once, however often it is asked for.
import type { Ats, ToldPosting } from '../contracts/ats.ts';
import { locatePosting, type LocatedPosting } from '../pipeline/locate-posting.ts';
import { makePosting, readPage, type Unreadable } from '../pipeline/posting.ts';
import { dropDeadByKey } from '../queue/dead-letters.ts';
import { enqueue } from '../queue/enqueue.ts';
import { askForJob, jobUid, saveJob } from '../store/jobs.ts';
import type { Database } from '../store/open-database.ts';
import { writeFor } from '../store/write-for.ts';

/** The job that reads one posting. */
export const SCRAPE_POSTING = 'scrape-posting';

/** Mail that waits to be decided goes first. */
const PRIORITY = 6;

export interface ScrapePosting {
  uid: string;
}

export interface PostingTools {
  vendors: readonly Ats[];
  now: () => number;
}

/** The job of a posting: one at a time, since what it would bring is the same. */
export const scrapeJobKey = (user: string, uid: string): string => `${user} ${uid}`;

/** The address is none of the web. */
class NoAddress extends Error {
  override name = 'NoAddress';
}

/** What was handed in is no posting. */
class UnreadablePage extends Error {
  override name = 'UnreadablePage';
}

export interface AskedPosting {
  url: string;
  /** Names the request: sent again, it asks for nothing new. */
  request?: string | undefined;
}

function placeOf(url: string, vendors: readonly Ats[]): LocatedPosting {
  const place = locatePosting(url, vendors);
  if (place === null)
    throw new NoAddress(`${url} is no address of a page; send one that begins with https://`);
  return place;
}

/**
 * Has the posting at this address read: while that is under way nothing more, and once it was read or given up, anew.
 * @returns its uid
 * @throws NoAddress
 */
export function askPosting(
  db: Database,
  { vendors, now }: PostingTools,
  user: string,
  { url, request }: AskedPosting,
): Promise<string> {
  const place = placeOf(url, vendors);
  return writeFor(db, user, async (tx) => {
    const uid = jobUid(place);
    if (!(await askForJob(tx, user, place, { now: now(), request }))) return uid;
    const job = { kind: SCRAPE_POSTING, user, key: scrapeJobKey(user, uid) };
    await dropDeadByKey(tx, { ...job, keys: [job.key] });
    await enqueue(tx, [{ ...job, payload: { uid } satisfies ScrapePosting, priority: PRIORITY }]);
    return uid;
  });
}

/** What another program got of a posting: the page as it came, or what it read there. */
export interface HandedPosting {
  url: string;
  html?: string;
  told?: ToldPosting;
}

const UNREADABLE: Readonly<Record<Unreadable, string>> = {
  'asks for a password': 'The page asks for a sign-in; send it as somebody sees it who is signed in.',
  'tells of no posting':
    'Nothing on the page could be read as a posting; send it as a browser shows it, or its fields.',
};

/**
 * Keeps what another program got of a posting, as if it had been read here.
 * @returns its uid
 * @throws NoAddress, UnreadablePage
 */
export async function takePosting(
  db: Database,
  { vendors, now }: PostingTools,
  user: string,
  { url, html, told }: HandedPosting,
): Promise<string> {
  const place = placeOf(url, vendors);
  const reading = told === undefined ? readPage(html ?? '', place) : null;
  if (typeof reading === 'string') throw new UnreadablePage(UNREADABLE[reading]);
  const posting = reading?.posting ?? (told && makePosting(told, place));
  if (posting == null) throw new UnreadablePage('The posting bears no title; send one.');
  return writeFor(db, user, async (tx) => {
    const uid = await saveJob(tx, user, posting, now());
    // What was given up has come another way.
    await dropDeadByKey(tx, { user, kind: SCRAPE_POSTING, keys: [scrapeJobKey(user, uid)] });
    return uid;
  });
}
