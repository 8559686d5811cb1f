// Jobbydoo: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['jobbydoo'];

const jobbydoo: Ats = {
  id: 'jobbydoo',
  name: 'Jobbydoo',
  type: 'board',
  brands,
  senders: [{ domain: 'jobbydoo.it' }],
  wordings: usualWordings('board', 'it'),
};

export default jobbydoo;
