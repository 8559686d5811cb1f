// eJobs: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['ejobs', 'ejobs.ro'];

const ejobsRo: Ats = {
  id: 'ejobs-ro',
  name: 'eJobs',
  type: 'board',
  brands,
  senders: [{ domain: 'ejobs.ro' }],
  wordings: usualWordings('board', 'ro'),
};

export default ejobsRo;
