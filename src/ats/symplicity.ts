// Symplicity: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const symplicity: Ats = {
  id: 'symplicity',
  name: 'Symplicity',
  type: 'board',
  brands: ['symplicity', 'symplicity csm', 'symplicity recruit'],
  senders: [{ domain: 'symplicity.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default symplicity;
