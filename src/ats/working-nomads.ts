// Working Nomads: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const workingNomads: Ats = {
  id: 'working-nomads',
  name: 'Working Nomads',
  type: 'board',
  brands: ['working nomads', 'workingnomads'],
  senders: [{ domain: 'workingnomads.com' }, { domain: 'workingnomads.co' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default workingNomads;
