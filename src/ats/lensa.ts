// Lensa: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const lensa: Ats = {
  id: 'lensa',
  name: 'Lensa',
  type: 'board',
  brands: ['lensa', 'lensa.com'],
  senders: [
    { domain: 'lensa.com', local: /alert|recommend|digest|newsletter/iu, kind: 'job_alert', weight: 3 },
    { domain: 'lensa.com' },
  ],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default lensa;
