// The socket for vendors: applicant tracking systems, job boards, assessment sites, and employers with a system of their own.
import type { Kind } from '../domain/kind.ts';
import type { ParsedMail } from '../domain/mail.ts';

/** How to know a sender. `domain` matches itself and its subdomains; `local` is tested on the part before the @. */
export interface Sender {
  domain: string;
  local?: RegExp;
  /** What mail from this very sender usually is, e.g. an alerts-only address → job_alert. */
  kind?: Kind;
  /** Natural-log odds for `kind`, as in rules. Default 2. */
  weight?: number;
}

/**
 * A wording this vendor uses in its stock mails. Named groups `company`, `role`, `req`, `location` capture the
 * fields; `kind` (with `weight` as in rules, default 2) says what such a mail is.
 */
export interface Wording {
  field: 'subject' | 'body' | 'from';
  /** Flags `iu` (plus `m` for body), no `g`; linear; tested on the whole field. */
  pattern: RegExp;
  kind?: Kind;
  weight?: number;
}

/** A posting as its URL tells it. `company` is the tenant's slug in the URL, when there is one. */
export interface PostingRef {
  company: string | null;
  jobId: string;
}

/**
 * What an interface or a page tells of a posting, as it tells it: texts may hold markup, and what is left out was not told. The stage
 * `posting` makes a `Posting` of it.
 */
export interface ToldPosting {
  title: string | null;
  company?: string | null;
  /** HTML or plain text. */
  description?: string | null;
  /** What is asked of applicants, where it stands apart: HTML or plain text. */
  requirements?: string | null;
  location?: string | null;
  employmentType?: string | null;
  salary?: ToldSalary | null;
  /** A date in ISO 8601, or epoch ms or s. */
  posted?: string | number | null;
  closes?: string | number | null;
}

/** What is told of the pay: numbers, words for people, or both. */
export interface ToldSalary {
  /** As written for people. */
  text?: string | null;
  min?: number | null;
  max?: number | null;
  currency?: string | null;
  /** In any words: `1 YEAR`, `per-hour-wage`, `month`. */
  per?: string | null;
}

/** All that is known of one vendor. The file is named after `id`. */
export interface Ats {
  id: string;
  /** Shown to people. */
  name: string;
  type: 'ats' | 'board' | 'assessment' | 'employer';
  /** The vendor's own brand names, lower-case: never taken for the employer unless the mail is from their own hiring team. */
  brands: readonly string[];
  senders: readonly Sender[];
  wordings: readonly Wording[];
  /** The header that proves the vendor, e.g. X-LinkedIn-Template, with what its values mean. */
  header?: { name: string; kinds: readonly (readonly [RegExp, Kind])[] };
  /**
   * The employer's name or slug as this vendor hides it in the sender: display name, local part, subdomain.
   * Null when not told. Never the vendor's brand.
   */
  companyFromSender?: (mail: ParsedMail) => string | null;
  /** Recognises this vendor's posting URLs (already parsed, tracking redirects unwrapped). Null for others. */
  postingUrl?: (url: URL) => PostingRef | null;
  /**
   * Labels of which one stands in the host name of every link that `postingUrl` knows: `acme-jobs` of
   * `eu.acme-jobs.com`. Links without one are not asked about. Absent when postings stand on employers' own hosts.
   */
  postingLabels?: readonly string[];
  /**
   * Where the vendor's public interface tells of a posting that `postingUrl` knows, as JSON that is got without a key; null where it
   * does not tell of this one. Without one, or where it fails, the page itself is read.
   * @param url the posting's own
   */
  postingApi?: (url: URL, ref: PostingRef) => URL | null;
  /** What that interface says of the posting; null for whatever is not it. Never throws, whatever it is handed. */
  readPosting?: (body: unknown, ref: PostingRef) => ToldPosting | null;
}
