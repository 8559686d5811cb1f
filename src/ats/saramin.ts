// Saramin: what its senders tell.
import type { Ats } from '../contracts/ats.ts';

const saramin: Ats = {
  id: 'saramin',
  name: 'Saramin',
  type: 'board',
  brands: ['saramin', '사람인'],
  senders: [{ domain: 'saramin.co.kr' }],
  wordings: [],
};

export default saramin;
