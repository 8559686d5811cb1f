// Nexxt: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const nexxt: Ats = {
  id: 'nexxt',
  name: 'Nexxt',
  type: 'board',
  brands: ['nexxt', 'beyond.com'],
  senders: [{ domain: 'nexxt.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default nexxt;
