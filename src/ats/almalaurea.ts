// AlmaLaurea: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['almalaurea'];

const almalaurea: Ats = {
  id: 'almalaurea',
  name: 'AlmaLaurea',
  type: 'board',
  brands,
  senders: [{ domain: 'almalaurea.it' }],
  wordings: usualWordings('board', 'it'),
};

export default almalaurea;
