// Postings as they are told: what they say, and how far reading them is.
import type { PostingDetail, PostingState, PostingSummary } from '../contracts/posting-shapes.ts';
import { isoTime } from '../domain/iso-time.ts';
import { findJobs, type JobProgress } from '../queue/find-jobs.ts';
import { findAsked, type AskedJob } from '../store/jobs.ts';
import { SCRAPE_POSTING, scrapeJobKey } from '../tracking/ask-posting.ts';
import type { PersonalDeps } from './asking.ts';

const OPEN: Readonly<Record<JobProgress['state'], PostingState>> = {
  ready: 'queued',
  waiting: 'queued',
  leased: 'running',
  dead: 'failed',
};

const NEVER_READ = 'It was never read; have it read again.';

function settledState({ goneAt, note, readAt }: AskedJob): PostingState {
  if (goneAt !== null) return 'gone';
  return note !== null || readAt === null ? 'failed' : 'done';
}

function progressOf(
  asked: AskedJob,
  job: JobProgress | undefined,
): Pick<PostingSummary, 'state' | 'note' | 'retry_at'> {
  if (job === undefined) {
    const state = settledState(asked);
    return { state, note: asked.note ?? (state === 'failed' ? NEVER_READ : null), retry_at: null };
  }
  const said =
    job.error === ''
      ? null
      : `${job.error.charAt(0).toUpperCase()}${job.error.slice(1).replace(/\.?$/u, '.')}`;
  // While it is read anew, why the time before failed is no news; only what the tries of now said is.
  return {
    state: OPEN[job.state],
    note: said ?? (job.state === 'dead' ? asked.note : null),
    retry_at: isoTime(job.dueAt),
  };
}

/** What a posting says before it was read. */
const NOTHING = {
  company: null,
  title: null,
  location: null,
  employmentType: null,
  salaryText: null,
  salary: null,
  postedAt: null,
  closesAt: null,
};

function summaryOf(asked: AskedJob, job: JobProgress | undefined): PostingSummary {
  const { uid, url, ats } = asked;
  const { company, title, location, salary, ...said } = asked.posting ?? NOTHING;
  return {
    uid,
    url,
    ...progressOf(asked, job),
    ats,
    company,
    title,
    location,
    employment_type: said.employmentType,
    salary_text: said.salaryText,
    salary,
    posted_at: isoTime(said.postedAt),
    closes_at: isoTime(said.closesAt),
    asked_at: isoTime(asked.askedAt) ?? '',
    checked_at: isoTime(asked.checkedAt),
    read_at: isoTime(asked.readAt),
  };
}

/** Each as lists show it. */
export async function toPostingSummaries(
  { db, user }: PersonalDeps,
  all: readonly AskedJob[],
): Promise<PostingSummary[]> {
  const keys = all.map(({ uid }) => scrapeJobKey(user, uid));
  const jobs = await findJobs(db, { user, kind: SCRAPE_POSTING, keys });
  return all.map((asked) => summaryOf(asked, jobs.get(scrapeJobKey(user, asked.uid))));
}

/** One with all that it says; null when nobody asked for it. */
export async function readPosting(own: PersonalDeps, uid: string): Promise<PostingDetail | null> {
  const asked = await findAsked(own.db, own.user, uid);
  if (asked === null) return null;
  const [summary] = await toPostingSummaries(own, [asked]);
  const { description = null, requirements = [] } = asked.posting ?? {};
  return { ...summary!, description, requirements: [...requirements] };
}
