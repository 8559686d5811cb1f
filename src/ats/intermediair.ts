// Intermediair: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['intermediair'];

const intermediair: Ats = {
  id: 'intermediair',
  name: 'Intermediair',
  type: 'board',
  brands,
  senders: [{ domain: 'intermediair.nl' }],
  wordings: usualWordings('board', 'nl'),
};

export default intermediair;
