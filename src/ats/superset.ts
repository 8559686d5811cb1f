// Superset: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const superset: Ats = {
  id: 'superset',
  name: 'Superset',
  type: 'board',
  brands: ['joinsuperset'],
  senders: [{ domain: 'joinsuperset.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default superset;
