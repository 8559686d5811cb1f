// Bright Network: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['bright network'];

const brightNetwork: Ats = {
  id: 'bright-network',
  name: 'Bright Network',
  type: 'board',
  brands,
  senders: [{ domain: 'brightnetwork.co.uk' }],
  wordings: usualWordings('board', 'en'),
};

export default brightNetwork;
