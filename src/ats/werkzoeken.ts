// Werkzoeken.nl: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['werkzoeken.nl', 'werkzoeken'];

const werkzoeken: Ats = {
  id: 'werkzoeken',
  name: 'Werkzoeken.nl',
  type: 'board',
  brands,
  senders: [{ domain: 'werkzoeken.nl' }],
  wordings: usualWordings('board', 'nl'),
};

export default werkzoeken;
