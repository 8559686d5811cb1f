// Loxo: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['loxo'];

const loxo: Ats = {
  id: 'loxo',
  name: 'Loxo',
  type: 'ats',
  brands,
  senders: [{ domain: 'loxo.co' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands, 'person'),
  postingLabels: ['loxo'],
  postingUrl: (url) => postingInUrl(url, [/^app\.loxo\.co\/job\/(?<job>[\w=-]{6,60})(?:\/|$)/iu]),
};

export default loxo;
