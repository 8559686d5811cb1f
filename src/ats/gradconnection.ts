// GradConnection: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const gradconnection: Ats = {
  id: 'gradconnection',
  name: 'GradConnection',
  type: 'board',
  brands: ['gradconnection'],
  senders: [{ domain: 'gradconnection.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default gradconnection;
