// Jobbird: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['jobbird'];

const jobbird: Ats = {
  id: 'jobbird',
  name: 'Jobbird',
  type: 'board',
  brands,
  senders: [{ domain: 'jobbird.com' }],
  wordings: usualWordings('board', 'nl', 'de'),
};

export default jobbird;
