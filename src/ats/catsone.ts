// CATS: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['catsone', 'cats software', 'cats applicant tracking'];

const catsone: Ats = {
  id: 'catsone',
  name: 'CATS',
  type: 'ats',
  brands,
  senders: [{ domain: 'catsone.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, [...brands, 'cats']),
  postingLabels: ['catsone'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.)(?<company>[a-z0-9-]+)\.catsone\.com\/careers\/(?:\d{1,8}-[^/]{1,80}\/)?jobs\/(?<job>\d{4,10})(?:-|\/|$)/iu,
    ]),
};

export default catsone;
