// greenjobs.de: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['greenjobs.de', 'greenjobs'];

const greenjobs: Ats = {
  id: 'greenjobs',
  name: 'greenjobs.de',
  type: 'board',
  brands,
  senders: [{ domain: 'greenjobs.de' }],
  wordings: usualWordings('board', 'de'),
};

export default greenjobs;
