// The tables of postings as Kysely sees them; `docs/facts.md` says what each is for.
interface Owned {
  user_id: string;
}

/** Where postings are read from: an employer at a vendor, or a host. */
export interface SourceRow extends Owned {
  ats_type: string;
  company_slug: string;
  /** The employer as its newest posting names it. */
  company: string | null;
  read_at: number | null;
  /** In plain words; null once something was read there again. */
  last_error: string | null;
}

/** A posting that was asked for; what it says is null until it was read. */
export interface PostingRow extends Owned {
  /** SHA-1 of `jobKey`, hexadecimal. */
  job_uid: string;
  ats_type: string;
  company_slug: string;
  ats_job_id: string;
  url: string;
  company: string | null;
  title: string | null;
  description: string | null;
  /** JSON: a list of lines. */
  requirements: string;
  location: string | null;
  employment_type: string | null;
  /** As written. */
  salary_text: string | null;
  posted_at: number | null;
  closes_at: number | null;
  asked_at: number;
  /** Names the request that last asked, where it bore a key. */
  request: string | null;
  /** When it was last looked for, and when it was last there to be read. */
  checked_at: number | null;
  read_at: number | null;
  /** Since when it is known not to be there any more. */
  gone_at: number | null;
  /** Why the last look brought nothing, in plain words. */
  note: string | null;
}

/** What is made of a posting, so that postings compare. */
export interface EnrichmentRow extends Owned {
  job_uid: string;
  salary_min: number | null;
  salary_max: number | null;
  salary_currency: string | null;
  salary_per: string | null;
}

/** By name, as part of the schema. */
export interface PostingTables {
  sources: SourceRow;
  postings: PostingRow;
  job_enrichment: EnrichmentRow;
}
