// hackajob: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['hackajob'];

const hackajob: Ats = {
  id: 'hackajob',
  name: 'hackajob',
  type: 'board',
  brands,
  senders: [{ domain: 'hackajob.com' }, { domain: 'hackajob.co' }],
  wordings: usualWordings('board', 'en'),
};

export default hackajob;
