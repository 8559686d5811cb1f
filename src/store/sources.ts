// Where postings are read from: an employer at a vendor, or a host, and whether reading there went well.
import type { Posting } from '../domain/posting.ts';
import type { Database } from './open-database.ts';

/** What a look at one of its postings brought. */
type SourceNews = Partial<Pick<Posting, 'company'>> & { readAt?: number; lastError: string | null };

/** Notes a look at a source, which is known from then on. */
export async function noteSource(
  db: Database,
  user: string,
  { atsType: ats_type, companySlug: company_slug }: Pick<Posting, 'atsType' | 'companySlug'>,
  { company, readAt, lastError: last_error }: SourceNews,
): Promise<void> {
  const news = {
    last_error,
    ...(readAt !== undefined && { read_at: readAt }),
    ...(company != null && { company }),
  };
  await db
    .insertInto('sources')
    .values({ user_id: user, ats_type, company_slug, ...news })
    .onConflict((conflict) => conflict.columns(['user_id', 'ats_type', 'company_slug']).doUpdateSet(news))
    .execute();
}
