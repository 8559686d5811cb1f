// Quickin: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['quickin'];

const quickin: Ats = {
  id: 'quickin',
  name: 'Quickin',
  type: 'ats',
  brands,
  senders: [{ domain: 'quickin.io' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['quickin'],
  postingUrl: (url) =>
    postingInUrl(url, [/^jobs\.quickin\.io\/(?<company>[a-z0-9-]+)\/jobs\/(?<job>[0-9a-f]{24})(?:\/|$)/iu]),
};

export default quickin;
