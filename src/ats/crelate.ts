// Crelate: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['crelate', 'crelate talent'];

const crelate: Ats = {
  id: 'crelate',
  name: 'Crelate',
  type: 'ats',
  brands,
  senders: [{ domain: 'crelate.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands, 'person'),
  postingLabels: ['crelate'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^jobs\.crelate\.com\/portal\/(?<company>[a-z0-9-]+)\/job\/(?<job>[a-z0-9]{6,40})(?:\/|$)/iu,
    ]),
};

export default crelate;
