// Talent.io: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['talent.io'];

const talentIo: Ats = {
  id: 'talent-io',
  name: 'Talent.io',
  type: 'board',
  brands,
  senders: [{ domain: 'talent.io' }],
  wordings: usualWordings('board', 'fr', 'en'),
};

export default talentIo;
