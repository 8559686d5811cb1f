// Polymer: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['polymer.co'];

const polymer: Ats = {
  id: 'polymer',
  name: 'Polymer',
  type: 'ats',
  brands,
  senders: [{ domain: 'polymer.co' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, [...brands, 'polymer']),
  postingLabels: ['polymer'],
  postingUrl: (url) =>
    postingInUrl(url, [/^jobs\.polymer\.co\/(?<company>[a-z0-9-]+)\/(?<job>\d{2,8})(?:\/|$)/iu]),
};

export default polymer;
