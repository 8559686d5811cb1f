// HRMOS: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['hrmos', 'ハーモス'];

const hrmos: Ats = {
  id: 'hrmos',
  name: 'HRMOS',
  type: 'ats',
  brands,
  senders: [{ domain: 'hrmos.co' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['hrmos'],
  postingUrl: (url) =>
    postingInUrl(url, [/^hrmos\.co\/pages\/(?<company>[a-z0-9_-]+)\/jobs\/(?<job>[\w-]{3,40})(?:\/|$)/iu]),
};

export default hrmos;
