// Jobcase: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const jobcase: Ats = {
  id: 'jobcase',
  name: 'Jobcase',
  type: 'board',
  brands: ['jobcase'],
  senders: [
    { domain: 'jobcase.com', local: /alert|recommend|digest|newsletter/iu, kind: 'job_alert', weight: 3 },
    { domain: 'jobcase.com' },
  ],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default jobcase;
