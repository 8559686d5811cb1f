// Yousty: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['yousty'];

const yousty: Ats = {
  id: 'yousty',
  name: 'Yousty',
  type: 'board',
  brands,
  senders: [{ domain: 'yousty.ch' }],
  wordings: usualWordings('board', 'de'),
};

export default yousty;
