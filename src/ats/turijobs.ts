// Turijobs: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['turijobs'];

const turijobs: Ats = {
  id: 'turijobs',
  name: 'Turijobs',
  type: 'board',
  brands,
  senders: [{ domain: 'turijobs.com' }],
  wordings: usualWordings('board', 'es'),
};

export default turijobs;
