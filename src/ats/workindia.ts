// WorkIndia: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const workindia: Ats = {
  id: 'workindia',
  name: 'WorkIndia',
  type: 'board',
  brands: ['workindia', 'work india'],
  senders: [{ domain: 'workindia.in' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default workindia;
