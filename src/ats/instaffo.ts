// Instaffo: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['instaffo'];

const instaffo: Ats = {
  id: 'instaffo',
  name: 'Instaffo',
  type: 'board',
  brands,
  senders: [{ domain: 'instaffo.com' }],
  wordings: usualWordings('board', 'de'),
};

export default instaffo;
