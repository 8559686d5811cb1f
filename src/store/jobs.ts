// What employers published about the jobs that a person asked about: one row for each posting, whichever address led to it.
import { createHash } from 'node:crypto';
import type { Application } from '../domain/application.ts';
import {
  jobKey,
  type LocatePosting,
  type Posting,
  type PostingPlace,
  type Salary,
} from '../domain/posting.ts';
import type { Database } from './open-database.ts';
import type { EnrichmentRow, PostingRow } from './posting-rows.ts';
import { noteSource } from './sources.ts';

/** A posting as it was last read. */
export interface Job {
  uid: string;
  posting: Posting;
  /** When it was last looked for, epoch ms. */
  checkedAt: number;
}

/** A posting that was asked for, or handed in, read or not. Times in epoch ms. */
export interface AskedJob {
  uid: string;
  url: string;
  /** The vendor's id; `web` for a page of nobody known. */
  ats: string;
  /** What it said when it was last there; null when it never was. */
  posting: Posting | null;
  /** The last time. */
  askedAt: number;
  checkedAt: number | null;
  readAt: number | null;
  goneAt: number | null;
  /** Why the last look brought nothing. */
  note: string | null;
}

/** The name of a posting among all: SHA-1 of `jobKey`, hexadecimal. */
export const jobUid = (place: Pick<Posting, 'atsType' | 'companySlug' | 'atsJobId'>): string =>
  createHash('sha1').update(jobKey(place)).digest('hex');

type Joined = PostingRow & { [C in Exclude<keyof EnrichmentRow, 'user_id' | 'job_uid'>]: EnrichmentRow[C] };

const numberOf = (value: number | null): number | null => (value === null ? null : Number(value));

function salaryOf(row: Joined): Salary | null {
  const { salary_min: min, salary_max: max, salary_currency: currency, salary_per: per } = row;
  if (min === null && max === null) return null;
  return { min: numberOf(min), max: numberOf(max), currency, per: per as Salary['per'] };
}

function toAsked(row: Joined): AskedJob {
  const readAt = numberOf(row.read_at);
  return {
    uid: row.job_uid,
    url: row.url,
    ats: row.ats_type,
    askedAt: Number(row.asked_at),
    checkedAt: numberOf(row.checked_at),
    readAt,
    goneAt: numberOf(row.gone_at),
    note: row.note,
    posting:
      readAt === null
        ? null
        : {
            atsType: row.ats_type,
            companySlug: row.company_slug,
            atsJobId: row.ats_job_id,
            url: row.url,
            company: row.company,
            title: row.title,
            description: row.description,
            requirements: JSON.parse(row.requirements) as string[],
            location: row.location,
            employmentType: row.employment_type,
            salaryText: row.salary_text,
            salary: salaryOf(row),
            postedAt: numberOf(row.posted_at),
            closesAt: numberOf(row.closes_at),
          },
  };
}

const joined = (db: Database, user: string) =>
  db
    .selectFrom('postings')
    .leftJoin('job_enrichment', (join) =>
      join
        .onRef('job_enrichment.user_id', '=', 'postings.user_id')
        .onRef('job_enrichment.job_uid', '=', 'postings.job_uid'),
    )
    .selectAll('postings')
    .select([
      'job_enrichment.salary_min',
      'job_enrichment.salary_max',
      'job_enrichment.salary_currency',
      'job_enrichment.salary_per',
    ])
    .where('postings.user_id', '=', user);

/** A posting that was asked for, read or not; null when nobody asked. */
export async function findAsked(db: Database, user: string, uid: string): Promise<AskedJob | null> {
  const row = await joined(db, user).where('postings.job_uid', '=', uid).executeTakeFirst();
  return row === undefined ? null : toAsked(row);
}

/** Where a page of the list goes on: behind this posting. */
export interface AskedPlace {
  askedAt: number;
  uid: string;
}

/** Those that were asked for, the latest first; `limit` of those behind `after`. */
export async function listAsked(
  db: Database,
  user: string,
  { limit, after }: { limit: number; after: AskedPlace | null },
): Promise<AskedJob[]> {
  const rows = await joined(db, user)
    .$if(after !== null, (query) =>
      query.where((eb) =>
        eb.or([
          eb('asked_at', '<', after!.askedAt),
          eb.and([eb('asked_at', '=', after!.askedAt), eb('postings.job_uid', '<', after!.uid)]),
        ]),
      ),
    )
    .orderBy('asked_at', 'desc')
    .orderBy('postings.job_uid', 'desc')
    .limit(limit)
    .execute();
  return rows.map(toAsked);
}

/** Whether anybody ever asked for a posting. */
export async function anyAsked(db: Database): Promise<boolean> {
  return (await db.selectFrom('postings').select('job_uid').limit(1).executeTakeFirst()) !== undefined;
}

/** What a posting said when it was last read; null when it never was. */
export async function readJob(db: Database, user: string, uid: string): Promise<Job | null> {
  const asked = await findAsked(db, user, uid);
  if (asked === null || asked.posting === null) return null;
  return { uid, posting: asked.posting, checkedAt: asked.checkedAt ?? asked.askedAt };
}

/** The posting that an application bears the address of; null where it bears none. */
export async function placeOfApplication(
  { db, locate }: { db: Database; locate: LocatePosting },
  user: string,
  applicationId: string,
): Promise<PostingPlace | null> {
  const row = await db
    .selectFrom('applications')
    .select('data')
    .where('user_id', '=', user)
    .where('id', '=', applicationId)
    .executeTakeFirst();
  const url = row === undefined ? null : (JSON.parse(row.data) as Pick<Application, 'postingUrl'>).postingUrl;
  return url === null ? null : locate(url);
}

/**
 * The posting of an application, as it was last read: the one that the application's posting URL leads to, so that it follows whatever
 * the person sets there, and comes back when that is undone. Null when it bears no such address, or nothing was read there.
 */
export async function findJobOfApplication(
  tools: { db: Database; locate: LocatePosting },
  user: string,
  applicationId: string,
): Promise<Job | null> {
  const place = await placeOfApplication(tools, user, applicationId);
  return place === null ? null : readJob(tools.db, user, jobUid(place));
}

/** A row for the posting, where there is none yet. */
async function addRow(
  db: Database,
  user: string,
  uid: string,
  place: PostingPlace,
  now: number,
): Promise<void> {
  const { atsType: ats_type, companySlug: company_slug, atsJobId: ats_job_id, url } = place;
  const named = { user_id: user, job_uid: uid, ats_type, company_slug, ats_job_id, url };
  await db
    .insertInto('postings')
    .values({ ...named, requirements: '[]', asked_at: now })
    .onConflict((conflict) => conflict.columns(['user_id', 'job_uid']).doNothing())
    .execute();
}

/**
 * Notes that somebody wants to know what a posting says.
 * @param request names what asked; the same again asks for nothing new
 * @returns false when this request asked before
 */
export async function askForJob(
  db: Database,
  user: string,
  place: PostingPlace,
  { now, request }: { now: number; request?: string | undefined },
): Promise<boolean> {
  const uid = jobUid(place);
  await addRow(db, user, uid, place, now);
  const asked = await db
    .updateTable('postings')
    .set({ asked_at: now, request: request ?? null })
    .where('user_id', '=', user)
    .where('job_uid', '=', uid)
    .$if(request !== undefined, (query) =>
      query.where((eb) => eb.or([eb('request', 'is', null), eb('request', '!=', request!)])),
    )
    .returning('job_uid')
    .executeTakeFirst();
  return asked !== undefined;
}

async function saveEnrichment(db: Database, user: string, uid: string, salary: Salary | null): Promise<void> {
  const made = {
    salary_min: salary?.min ?? null,
    salary_max: salary?.max ?? null,
    salary_currency: salary?.currency ?? null,
    salary_per: salary?.per ?? null,
  };
  await db
    .insertInto('job_enrichment')
    .values({ user_id: user, job_uid: uid, ...made })
    .onConflict((conflict) => conflict.columns(['user_id', 'job_uid']).doUpdateSet(made))
    .execute();
}

/**
 * Keeps what a posting says, in the place of what it said before: the same again changes no more than when it was last seen.
 * @returns its uid
 */
export async function saveJob(db: Database, user: string, posting: Posting, now: number): Promise<string> {
  const uid = jobUid(posting);
  await addRow(db, user, uid, posting, now);
  await db
    .updateTable('postings')
    .set({
      url: posting.url,
      company: posting.company,
      title: posting.title,
      description: posting.description,
      requirements: JSON.stringify(posting.requirements),
      location: posting.location,
      employment_type: posting.employmentType,
      salary_text: posting.salaryText,
      posted_at: posting.postedAt,
      closes_at: posting.closesAt,
      checked_at: now,
      read_at: now,
      gone_at: null,
      note: null,
    })
    .where('user_id', '=', user)
    .where('job_uid', '=', uid)
    .execute();
  await saveEnrichment(db, user, uid, posting.salary);
  await noteSource(db, user, posting, { company: posting.company, readAt: now, lastError: null });
  return uid;
}

/** A look that brought nothing: what was read before stays. */
export interface VainLook {
  at: number;
  /** In plain words. */
  why: string;
  /** True where the posting is known not to be there any more, which is no fault of its source. */
  gone: boolean;
}

/** Notes a look at a posting that brought nothing. */
export async function noteVainLook(db: Database, user: string, uid: string, look: VainLook): Promise<void> {
  const row = await db
    .updateTable('postings')
    .set((eb) => ({
      checked_at: look.at,
      note: look.why,
      ...(look.gone && { gone_at: eb.fn.coalesce('gone_at', eb.val(look.at)) }),
    }))
    .where('user_id', '=', user)
    .where('job_uid', '=', uid)
    .returning(['ats_type', 'company_slug'])
    .executeTakeFirst();
  if (row === undefined) return;
  const source = { atsType: row.ats_type, companySlug: row.company_slug };
  await noteSource(db, user, source, { lastError: look.gone ? null : look.why });
}
