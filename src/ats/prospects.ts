// Prospects: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['prospects.ac.uk', 'prospects uk'];

const prospects: Ats = {
  id: 'prospects',
  name: 'Prospects',
  type: 'board',
  brands,
  senders: [{ domain: 'prospects.ac.uk' }],
  wordings: usualWordings('board', 'en'),
};

export default prospects;
