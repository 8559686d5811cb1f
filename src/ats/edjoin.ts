// EDJOIN: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const edjoin: Ats = {
  id: 'edjoin',
  name: 'EDJOIN',
  type: 'board',
  brands: ['edjoin', 'edjoin.org'],
  senders: [{ domain: 'edjoin.org' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['edjoin'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?edjoin\.org\/Home\/(?:District)?JobPosting\/(?<job>\d{4,9})(?:\/|$)/iu]),
};

export default edjoin;
