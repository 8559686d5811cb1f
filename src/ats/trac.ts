// Trac: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['trac jobs', 'trac.jobs', 'healthjobsuk'];
/** The vendor too where a display name is or comes down to it; an everyday word elsewhere. */
const ownNames = [...brands, 'trac'];

const trac: Ats = {
  id: 'trac',
  name: 'Trac',
  type: 'ats',
  brands,
  senders: [{ domain: 'trac.jobs' }, { domain: 'healthjobsuk.com' }],
  wordings: usualWordings('employer', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, ownNames),
  postingLabels: ['trac'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:apps|www)\.trac\.jobs\/job-advert\/(?<job>\d{4,10})(?:\/|$)/iu]),
};

export default trac;
