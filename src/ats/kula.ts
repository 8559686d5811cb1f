// Kula: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['kula', 'kula.ai'];

const kula: Ats = {
  id: 'kula',
  name: 'Kula',
  type: 'ats',
  brands,
  senders: [{ domain: 'kula.ai' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['kula'],
  postingUrl: (url) =>
    postingInUrl(url, [/^careers\.kula\.ai\/(?<company>[a-z0-9-]+)\/(?<job>\d{2,8})(?:\/|$)/iu]),
};

export default kula;
