// Recruiterflow: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['recruiterflow'];

const recruiterflow: Ats = {
  id: 'recruiterflow',
  name: 'Recruiterflow',
  type: 'ats',
  brands,
  senders: [{ domain: 'recruiterflow.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands, 'person'),
  postingLabels: ['recruiterflow'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?recruiterflow\.com\/(?<company>[a-z0-9_-]+)\/jobs\/(?<job>\d{1,8})(?:\/|$)/iu,
    ]),
};

export default recruiterflow;
