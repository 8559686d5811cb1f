// A posting: what an employer published about one job, as its page or board told it.

/** Texts are plain, without markup; null is what was not told. */
export interface Posting {
  /** Vendor's id in src/ats, or `web` for a page of nobody known. */
  atsType: string;
  /** The employer's slug at the vendor, or the host of the page. */
  companySlug: string;
  /** The vendor's id of the job; for `web` the path of the page, with what is asked of it. */
  atsJobId: string;
  /** Where a person reads it, without tracking. */
  url: string;
  company: string | null;
  title: string | null;
  description: string | null;
  /** What is asked of applicants, one thing a line, as far as the page sets it apart. */
  requirements: readonly string[];
  location: string | null;
  employmentType: string | null;
  /** As written. */
  salaryText: string | null;
  salary: Salary | null;
  /** Epoch ms. */
  postedAt: number | null;
  closesAt: number | null;
}

/** A salary in one unit, so that postings compare. */
export interface Salary {
  min: number | null;
  max: number | null;
  /** ISO 4217. */
  currency: string | null;
  per: 'hour' | 'day' | 'week' | 'month' | 'year' | null;
}

/** What makes a job the same job: of this, SHA-1 in hexadecimal is its `job_uid` (row E2). */
export const jobKey = (posting: Pick<Posting, 'atsType' | 'companySlug' | 'atsJobId'>): string =>
  `${posting.atsType}:${posting.companySlug}:${posting.atsJobId}`;

/** Where a posting is, as far as its address alone tells. */
export type PostingPlace = Pick<Posting, 'atsType' | 'companySlug' | 'atsJobId' | 'url'>;

/** Tells of an address which posting it leads to; null where it is no address of the web. */
export type LocatePosting = (url: string) => PostingPlace | null;
