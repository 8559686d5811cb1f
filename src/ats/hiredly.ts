// Hiredly: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const hiredly: Ats = {
  id: 'hiredly',
  name: 'Hiredly',
  type: 'board',
  brands: ['hiredly'],
  senders: [{ domain: 'hiredly.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default hiredly;
