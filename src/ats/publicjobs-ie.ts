// publicjobs.ie: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['publicjobs', 'publicjobs.ie', 'public appointments service'];

const publicjobsIe: Ats = {
  id: 'publicjobs-ie',
  name: 'publicjobs.ie',
  type: 'board',
  brands,
  senders: [{ domain: 'publicjobs.ie' }],
  wordings: usualWordings('board', 'en'),
};

export default publicjobsIe;
