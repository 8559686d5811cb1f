// Vivian: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const vivian: Ats = {
  id: 'vivian',
  name: 'Vivian',
  type: 'board',
  brands: ['vivian health', 'vivian.com'],
  senders: [{ domain: 'vivian.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default vivian;
