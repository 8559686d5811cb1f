// Arc: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const arcDev: Ats = {
  id: 'arc-dev',
  name: 'Arc',
  type: 'board',
  brands: ['arc.dev', 'arc dev'],
  senders: [{ domain: 'arc.dev' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default arcDev;
