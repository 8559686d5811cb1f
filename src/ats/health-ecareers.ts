// Health eCareers: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const healthEcareers: Ats = {
  id: 'health-ecareers',
  name: 'Health eCareers',
  type: 'board',
  brands: ['health ecareers', 'healthecareers'],
  senders: [{ domain: 'healthecareers.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default healthEcareers;
