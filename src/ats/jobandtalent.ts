// Jobandtalent: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['jobandtalent', 'job&talent'];

const jobandtalent: Ats = {
  id: 'jobandtalent',
  name: 'Jobandtalent',
  type: 'board',
  brands,
  senders: [{ domain: 'jobandtalent.com' }],
  wordings: usualWordings('board', 'es', 'en'),
};

export default jobandtalent;
