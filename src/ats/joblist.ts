// Joblist: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const joblist: Ats = {
  id: 'joblist',
  name: 'Joblist',
  type: 'board',
  brands: ['joblist'],
  senders: [{ domain: 'joblist.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default joblist;
