// Milkround: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['milkround'];

const milkround: Ats = {
  id: 'milkround',
  name: 'Milkround',
  type: 'board',
  brands,
  senders: [{ domain: 'milkround.com' }],
  wordings: usualWordings('board', 'en'),
};

export default milkround;
