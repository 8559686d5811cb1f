// ExactHire: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['exacthire', 'hirecentric'];

const exacthire: Ats = {
  id: 'exacthire',
  name: 'ExactHire',
  type: 'ats',
  brands,
  senders: [{ domain: 'exacthire.com' }, { domain: 'hirecentric.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['hirecentric'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.)(?<company>[a-z0-9-]+)\.hirecentric\.com\/jobs\/(?<job>\d{3,9})(?:\.html)?(?:\/|$)/iu,
    ]),
};

export default exacthire;
