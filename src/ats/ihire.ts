// iHire: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const ihire: Ats = {
  id: 'ihire',
  name: 'iHire',
  type: 'board',
  brands: ['ihire'],
  senders: [{ domain: 'ihire.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default ihire;
