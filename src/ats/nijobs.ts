// NIJobs: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['nijobs', 'nijobs.com'];

const nijobs: Ats = {
  id: 'nijobs',
  name: 'NIJobs',
  type: 'board',
  brands,
  senders: [{ domain: 'nijobs.com' }],
  wordings: usualWordings('board', 'en'),
};

export default nijobs;
