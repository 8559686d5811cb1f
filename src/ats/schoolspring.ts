// SchoolSpring: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const schoolspring: Ats = {
  id: 'schoolspring',
  name: 'SchoolSpring',
  type: 'board',
  brands: ['schoolspring'],
  senders: [{ domain: 'schoolspring.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default schoolspring;
