// JobThai: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const jobthai: Ats = {
  id: 'jobthai',
  name: 'JobThai',
  type: 'board',
  brands: ['jobthai'],
  senders: [{ domain: 'jobthai.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default jobthai;
