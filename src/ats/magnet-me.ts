// Magnet.me: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['magnet.me'];

const magnetMe: Ats = {
  id: 'magnet-me',
  name: 'Magnet.me',
  type: 'board',
  brands,
  senders: [{ domain: 'magnet.me' }],
  wordings: usualWordings('board', 'nl', 'en'),
};

export default magnetMe;
