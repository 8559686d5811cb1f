// Hireology: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['hireology'];

const hireology: Ats = {
  id: 'hireology',
  name: 'Hireology',
  type: 'ats',
  brands,
  senders: [{ domain: 'hireology.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['hireology'],
  postingUrl: (url) =>
    postingInUrl(url, [/^careers\.hireology\.com\/(?<company>[a-z0-9-]+)\/(?<job>\d{4,10})(?:\/|$)/iu]),
};

export default hireology;
