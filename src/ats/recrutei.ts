// Recrutei: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['recrutei'];

const recrutei: Ats = {
  id: 'recrutei',
  name: 'Recrutei',
  type: 'ats',
  brands,
  senders: [{ domain: 'recrutei.com.br' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['recrutei'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^jobs\.recrutei\.com\.br\/(?<company>[a-z0-9-]+)\/vacancy\/(?<job>\d{3,9})(?:-|\/|$)/iu,
    ]),
};

export default recrutei;
