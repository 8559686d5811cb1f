// Meesterbaan: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['meesterbaan'];

const meesterbaan: Ats = {
  id: 'meesterbaan',
  name: 'Meesterbaan',
  type: 'board',
  brands,
  senders: [{ domain: 'meesterbaan.nl' }],
  wordings: usualWordings('board', 'nl'),
};

export default meesterbaan;
