// HiringThing: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['hiringthing'];

const hiringthing: Ats = {
  id: 'hiringthing',
  name: 'HiringThing',
  type: 'ats',
  brands,
  senders: [{ domain: 'hiringthing.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['hiringthing'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.)(?<company>[a-z0-9-]+)\.hiringthing\.com\/job\/(?<job>\d{3,9})(?:\/|$)/iu,
    ]),
};

export default hiringthing;
