// Fuzu: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const fuzu: Ats = {
  id: 'fuzu',
  name: 'Fuzu',
  type: 'board',
  brands: ['fuzu'],
  senders: [{ domain: 'fuzu.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default fuzu;
