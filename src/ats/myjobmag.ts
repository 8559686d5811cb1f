// MyJobMag: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const myjobmag: Ats = {
  id: 'myjobmag',
  name: 'MyJobMag',
  type: 'board',
  brands: ['myjobmag'],
  senders: [{ domain: 'myjobmag.com' }, { domain: 'myjobmag.co.ke' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default myjobmag;
