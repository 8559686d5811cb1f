// HeyJobs: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['heyjobs'];

const heyjobs: Ats = {
  id: 'heyjobs',
  name: 'HeyJobs',
  type: 'board',
  brands,
  senders: [{ domain: 'heyjobs.co' }, { domain: 'heyjobs.de' }],
  wordings: usualWordings('board', 'de', 'en'),
};

export default heyjobs;
