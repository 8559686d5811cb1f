// One application as its story sees it: who applies where, through whom, and in which words.
import type { Address } from '../../src/domain/mail.ts';
import type { Company, Opening } from './company.ts';
import type { Lang } from './draft.ts';
import type { LanguageTexts } from './language-texts.ts';
import type { Vendor } from './vendors.data.ts';

export interface Candidacy {
  /** Opaque key of the application. */
  key: string;
  company: Company;
  opening: Opening;
  /** Language of the mails, mostly the company's own. */
  lang: Lang;
  texts: LanguageTexts;
  owner: Address;
  /** The agency's recruiter when an agency stands between. */
  agency: Address | null;
  agencyName: string | null;
  /** The board through which the application went. */
  board: Vendor | null;
  /** Whoever writes personally: their own mailbox, or the vendor's relay. */
  contact: Address;
  /** True when other applications at this employer make the role or requisition necessary in each mail. */
  several: boolean;
}
