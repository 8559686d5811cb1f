// doda: what its senders tell.
import type { Ats } from '../contracts/ats.ts';

const doda: Ats = {
  id: 'doda',
  name: 'doda',
  type: 'board',
  brands: ['doda'],
  senders: [{ domain: 'doda.jp' }],
  wordings: [],
};

export default doda;
