// JobScore: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['jobscore'];

const jobscore: Ats = {
  id: 'jobscore',
  name: 'JobScore',
  type: 'ats',
  brands,
  senders: [{ domain: 'jobscore.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['jobscore'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^careers\.jobscore\.com\/careers\/(?<company>[\w-]+)\/jobs\/(?<job>[\w-]{6,200})(?:\/|$)/iu,
    ]),
};

export default jobscore;
