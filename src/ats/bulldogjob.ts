// Bulldogjob: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['bulldogjob'];

const bulldogjob: Ats = {
  id: 'bulldogjob',
  name: 'Bulldogjob',
  type: 'board',
  brands,
  senders: [{ domain: 'bulldogjob.pl' }, { domain: 'bulldogjob.com' }],
  wordings: usualWordings('board', 'pl', 'en'),
};

export default bulldogjob;
