// Prosple: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const prosple: Ats = {
  id: 'prosple',
  name: 'Prosple',
  type: 'board',
  brands: ['prosple'],
  senders: [{ domain: 'prosple.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default prosple;
