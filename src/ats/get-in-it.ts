// get in IT: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['get in it', 'get-in-it'];

const getInIt: Ats = {
  id: 'get-in-it',
  name: 'get in IT',
  type: 'board',
  brands,
  senders: [{ domain: 'get-in-it.de' }],
  wordings: usualWordings('board', 'de'),
};

export default getInIt;
