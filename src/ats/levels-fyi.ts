// Levels.fyi: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const levelsFyi: Ats = {
  id: 'levels-fyi',
  name: 'Levels.fyi',
  type: 'board',
  brands: ['levels.fyi', 'levels fyi'],
  senders: [{ domain: 'levels.fyi' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default levelsFyi;
