// CareerOne: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const careerone: Ats = {
  id: 'careerone',
  name: 'CareerOne',
  type: 'board',
  brands: ['careerone', 'career one'],
  senders: [{ domain: 'careerone.com.au' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default careerone;
