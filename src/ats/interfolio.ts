// Interfolio: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['interfolio', 'interfolio dossier'];

const interfolio: Ats = {
  id: 'interfolio',
  name: 'Interfolio',
  type: 'ats',
  brands,
  senders: [{ domain: 'interfolio.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['interfolio'],
  postingUrl: (url) => postingInUrl(url, [/^apply\.interfolio\.com\/(?:apply\/)?(?<job>\d{4,8})(?:\/|$)/iu]),
};

export default interfolio;
