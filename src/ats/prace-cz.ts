// Prace.cz: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['prace.cz'];

const praceCz: Ats = {
  id: 'prace-cz',
  name: 'Prace.cz',
  type: 'board',
  brands,
  senders: [{ domain: 'prace.cz' }],
  wordings: usualWordings('board', 'cs'),
};

export default praceCz;
