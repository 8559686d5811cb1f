// JobScout24: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['jobscout24'];

const jobscout24: Ats = {
  id: 'jobscout24',
  name: 'JobScout24',
  type: 'board',
  brands,
  senders: [{ domain: 'jobscout24.ch' }],
  wordings: usualWordings('board', 'de', 'fr'),
};

export default jobscout24;
