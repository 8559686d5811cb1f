// Freshersworld: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const freshersworld: Ats = {
  id: 'freshersworld',
  name: 'Freshersworld',
  type: 'board',
  brands: ['freshersworld', 'freshersworld.com'],
  senders: [{ domain: 'freshersworld.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default freshersworld;
