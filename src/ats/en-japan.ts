// en Japan: what its senders tell.
import type { Ats } from '../contracts/ats.ts';

const enJapan: Ats = {
  id: 'en-japan',
  name: 'en Japan',
  type: 'board',
  brands: ['en japan', 'en-japan', 'エン転職'],
  senders: [{ domain: 'en-japan.com' }],
  wordings: [],
};

export default enJapan;
