// Stellenwerk: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['stellenwerk'];

const stellenwerk: Ats = {
  id: 'stellenwerk',
  name: 'Stellenwerk',
  type: 'board',
  brands,
  senders: [{ domain: 'stellenwerk.de' }],
  wordings: usualWordings('board', 'de'),
};

export default stellenwerk;
