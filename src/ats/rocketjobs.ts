// RocketJobs: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['rocketjobs', 'rocketjobs.pl'];

const rocketjobs: Ats = {
  id: 'rocketjobs',
  name: 'RocketJobs',
  type: 'board',
  brands,
  senders: [{ domain: 'rocketjobs.pl' }],
  wordings: usualWordings('board', 'pl'),
};

export default rocketjobs;
