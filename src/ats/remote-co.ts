// Remote.co: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const remoteCo: Ats = {
  id: 'remote-co',
  name: 'Remote.co',
  type: 'board',
  brands: ['remote.co'],
  senders: [{ domain: 'remote.co' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default remoteCo;
