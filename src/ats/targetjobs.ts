// targetjobs: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['targetjobs'];

const targetjobs: Ats = {
  id: 'targetjobs',
  name: 'targetjobs',
  type: 'board',
  brands,
  senders: [{ domain: 'targetjobs.co.uk' }],
  wordings: usualWordings('board', 'en'),
};

export default targetjobs;
