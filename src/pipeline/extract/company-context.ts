// What an employer's name is weighed with: the mail around it and all that proposes it.
import type { Span } from '../../domain/mail.ts';
import type { Candidate, Field } from './candidate.ts';
import type { People } from './people-of.ts';
import type { Situated } from './situations.ts';

export type Signs = Readonly<Record<string, number>>;

/** What the whole mail tells, whichever name is weighed. */
export interface CompanyContext extends Situated {
  subject: Field;
  /** Older mail that is quoted or forwarded, as a plain view. */
  quoted: string;
  linkLabels: readonly string[];
  people: People;
  /** Vendors' brands, lower-case, and those of job sites and tests alone. */
  brands: ReadonlySet<string>;
  boards: ReadonlySet<string>;
  /** Folded titles that the mail is believed to speak of. */
  titles: readonly string[];
  /** Where they stand in subject and body. */
  titleSpans: readonly Span[];
  /** Where the writer signs in the body. */
  closing: number;
  /** The filled lines below, trimmed. */
  signed: readonly string[];
}

/** All proposals of one name. */
export interface Group {
  key: string;
  candidates: Candidate[];
  /** How the mail writes it. */
  value: string;
  /** Folded, without an article. */
  folded: string;
}
