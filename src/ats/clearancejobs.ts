// ClearanceJobs: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const clearancejobs: Ats = {
  id: 'clearancejobs',
  name: 'ClearanceJobs',
  type: 'board',
  brands: ['clearancejobs', 'clearance jobs'],
  senders: [{ domain: 'clearancejobs.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['clearancejobs'],
  postingUrl: (url) => postingInUrl(url, [/^(?:www\.)?clearancejobs\.com\/jobs\/(?<job>\d{5,10})(?:\/|$)/iu]),
};

export default clearancejobs;
