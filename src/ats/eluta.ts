// Eluta: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const eluta: Ats = {
  id: 'eluta',
  name: 'Eluta',
  type: 'board',
  brands: ['eluta', 'eluta.ca'],
  senders: [{ domain: 'eluta.ca' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default eluta;
