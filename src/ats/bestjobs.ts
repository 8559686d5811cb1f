// BestJobs: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['bestjobs', 'bestjobs.eu'];

const bestjobs: Ats = {
  id: 'bestjobs',
  name: 'BestJobs',
  type: 'board',
  brands,
  senders: [{ domain: 'bestjobs.eu' }],
  wordings: usualWordings('board', 'ro'),
};

export default bestjobs;
