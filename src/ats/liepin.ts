// Liepin: what its senders tell.
import type { Ats } from '../contracts/ats.ts';

const liepin: Ats = {
  id: 'liepin',
  name: 'Liepin',
  type: 'board',
  brands: ['liepin', '猎聘'],
  senders: [{ domain: 'liepin.com' }],
  wordings: [],
};

export default liepin;
