// Praca.pl: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['praca.pl'];

const pracaPl: Ats = {
  id: 'praca-pl',
  name: 'Praca.pl',
  type: 'board',
  brands,
  senders: [{ domain: 'praca.pl' }],
  wordings: usualWordings('board', 'pl'),
};

export default pracaPl;
