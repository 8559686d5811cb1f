// Jobs.ie: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['jobs.ie'];

const jobsIe: Ats = {
  id: 'jobs-ie',
  name: 'Jobs.ie',
  type: 'board',
  brands,
  senders: [{ domain: 'jobs.ie' }],
  wordings: usualWordings('board', 'en'),
};

export default jobsIe;
