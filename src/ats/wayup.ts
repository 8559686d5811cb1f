// WayUp: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const wayup: Ats = {
  id: 'wayup',
  name: 'WayUp',
  type: 'board',
  brands: ['wayup'],
  senders: [{ domain: 'wayup.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default wayup;
