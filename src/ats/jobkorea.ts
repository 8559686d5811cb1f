// JobKorea: what its senders tell.
import type { Ats } from '../contracts/ats.ts';

const jobkorea: Ats = {
  id: 'jobkorea',
  name: 'JobKorea',
  type: 'board',
  brands: ['jobkorea', '잡코리아'],
  senders: [{ domain: 'jobkorea.co.kr' }],
  wordings: [],
};

export default jobkorea;
