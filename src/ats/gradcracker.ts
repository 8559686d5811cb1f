// Gradcracker: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['gradcracker'];

const gradcracker: Ats = {
  id: 'gradcracker',
  name: 'Gradcracker',
  type: 'board',
  brands,
  senders: [{ domain: 'gradcracker.com' }],
  wordings: usualWordings('board', 'en'),
};

export default gradcracker;
