// HiringRoom: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['hiringroom', 'hiring room'];

const hiringroom: Ats = {
  id: 'hiringroom',
  name: 'HiringRoom',
  type: 'ats',
  brands,
  senders: [{ domain: 'hiringroom.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['hiringroom'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.)(?<company>[a-z0-9-]+)\.hiringroom\.com\/jobs\/get_vacancy\/(?<job>[0-9a-f]{24})(?:\/|$)/iu,
    ]),
};

export default hiringroom;
