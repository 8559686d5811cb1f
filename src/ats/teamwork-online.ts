// TeamWork Online: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const teamworkOnline: Ats = {
  id: 'teamwork-online',
  name: 'TeamWork Online',
  type: 'board',
  brands: ['teamwork online', 'teamworkonline'],
  senders: [{ domain: 'teamworkonline.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default teamworkOnline;
