// HigherEdJobs: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { stockWording } from '../domain/stock-wording.ts';

const higheredjobs: Ats = {
  id: 'higheredjobs',
  name: 'HigherEdJobs',
  type: 'board',
  brands: ['higheredjobs', 'highered jobs'],
  senders: [
    {
      domain: 'higheredjobs.com',
      local: /agent|alert|recommend|digest|newsletter/iu,
      kind: 'job_alert',
      weight: 3,
    },
    { domain: 'higheredjobs.com' },
  ],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['higheredjobs'],
  postingUrl: (url) => {
    if (!/^(?:www\.)?higheredjobs\.com$/u.test(url.hostname)) return null;
    const job = queryValue(url, ['jobcode'], /\d{6,12}/u);
    return job === null ? null : { company: null, jobId: job };
  },
};

export default higheredjobs;
