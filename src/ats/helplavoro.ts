// Helplavoro: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['helplavoro'];

const helplavoro: Ats = {
  id: 'helplavoro',
  name: 'Helplavoro',
  type: 'board',
  brands,
  senders: [{ domain: 'helplavoro.it' }],
  wordings: usualWordings('board', 'it'),
};

export default helplavoro;
