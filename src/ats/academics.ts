// academics: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['academics.de', 'academics.com'];

const academics: Ats = {
  id: 'academics',
  name: 'academics',
  type: 'board',
  brands,
  senders: [{ domain: 'academics.de' }, { domain: 'academics.com' }],
  wordings: usualWordings('board', 'de', 'en'),
};

export default academics;
