// What the first page shows of all applications together: news, what asks for the person, what is silent, numbers.
import { sql } from 'kysely';
import type { Vault } from '../contracts/vault.ts';
import type { Application, TimelineEvent } from '../domain/application.ts';
import { openTimelineEvent } from './applications.ts';
import type { Database } from './open-database.ts';

type Listed = Omit<Application, 'timeline'>;

const parse = (row: { data: string }) => JSON.parse(row.data) as Listed;

function newsSince(db: Database, user: string, since: number) {
  return db
    .selectFrom('timeline')
    .innerJoin('applications', (join) =>
      join
        .onRef('applications.user_id', '=', 'timeline.user_id')
        .onRef('applications.id', '=', 'timeline.application_id'),
    )
    .where('timeline.user_id', '=', user)
    .where('timeline.news', 'is not', null)
    .where('timeline.at', '>', since)
    .where('applications.hidden', '=', 0);
}

/** Employers' news later than `since` (epoch ms), the newest first, with the applications they are about; and their number. */
export async function listNews(
  db: Database,
  vault: Vault,
  user: string,
  since: number,
  limit: number,
): Promise<{ total: number; items: { application: Listed; event: TimelineEvent }[] }> {
  const counted = await newsSince(db, user, since)
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  const rows = await newsSince(db, user, since)
    .select(['applications.data', 'application_id', 'item_id', 'event'])
    .orderBy('timeline.at', 'desc')
    .orderBy('item_id')
    .limit(limit)
    .execute();
  const items = rows.map((row) => ({ application: parse(row), event: openTimelineEvent(vault, user, row) }));
  return { total: Number(counted.n), items };
}

/** Applications with something that asks for the person after `now` (epoch ms). */
export async function listOpen(db: Database, user: string, now: number): Promise<Listed[]> {
  const rows = await db
    .selectFrom('applications')
    .select('data')
    .where('user_id', '=', user)
    .where('open_until', '>', now)
    .where('hidden', '=', 0)
    .orderBy('id')
    .execute();
  return rows.map(parse);
}

export interface HuntNumbers {
  applied: number;
  heardBack: number;
  interviews: number;
  offers: number;
  /** Middle of the times from applying to the first answer, ms; null while there is none. */
  medianWait: number | null;
}

/** Middle of the waits; read in the words of the index made for it, which holds nothing else. */
async function readMedianWait(db: Database, user: string): Promise<number | null> {
  // Where no confirmation came, the day of applying is taken from the first answer: that tells of no wait.
  const waited = sql`from applications where user_id = ${user} and hidden = 0 and status <> 'saved'
    and answered_at - applied_at > 0`;
  const { rows: counted } = await sql<{ n: number }>`select count(*) as n ${waited}`.execute(db);
  const count = Number(counted[0]?.n ?? 0);
  if (count === 0) return null;
  const { rows } = await sql<{ wait: number }>`select answered_at - applied_at as wait ${waited}
    order by answered_at - applied_at limit ${2 - (count % 2)} offset ${(count - 1) >> 1}`.execute(db);
  return rows.reduce((sum, row) => sum + Number(row.wait), 0) / rows.length;
}

/** The numbers of the whole hunt, hidden applications left out. */
export async function readNumbers(db: Database, user: string): Promise<HuntNumbers> {
  const shown = db.selectFrom('applications').where('user_id', '=', user).where('hidden', '=', 0);
  const sums = await shown
    .select(({ fn }) => [
      fn.countAll<number>().as('applied'),
      fn.sum<number | null>('heard_back').as('heard'),
      fn.sum<number | null>('interviewed').as('interviews'),
      fn.sum<number | null>('offered').as('offers'),
    ])
    .where('status', '<>', 'saved')
    .executeTakeFirstOrThrow();
  return {
    applied: Number(sums.applied),
    heardBack: Number(sums.heard ?? 0),
    interviews: Number(sums.interviews ?? 0),
    offers: Number(sums.offers ?? 0),
    medianWait: await readMedianWait(db, user),
  };
}
