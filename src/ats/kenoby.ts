// Kenoby: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['kenoby'];

const kenoby: Ats = {
  id: 'kenoby',
  name: 'Kenoby',
  type: 'ats',
  brands,
  senders: [{ domain: 'kenoby.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['kenoby'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^jobs\.kenoby\.com\/(?<company>[a-z0-9-]+)\/job\/[^/]{1,200}\/(?<job>[0-9a-f]{24})(?:\/|$)/iu,
    ]),
};

export default kenoby;
