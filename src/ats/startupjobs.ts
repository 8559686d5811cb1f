// StartupJobs: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['startupjobs', 'startupjobs.cz'];

const startupjobs: Ats = {
  id: 'startupjobs',
  name: 'StartupJobs',
  type: 'board',
  brands,
  senders: [{ domain: 'startupjobs.cz' }, { domain: 'startupjobs.com' }],
  wordings: usualWordings('board', 'cs', 'en'),
};

export default startupjobs;
