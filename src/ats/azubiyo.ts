// AZUBIYO: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['azubiyo'];

const azubiyo: Ats = {
  id: 'azubiyo',
  name: 'AZUBIYO',
  type: 'board',
  brands,
  senders: [{ domain: 'azubiyo.de' }],
  wordings: usualWordings('board', 'de'),
};

export default azubiyo;
