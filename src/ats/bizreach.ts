// BizReach: what its senders tell.
import type { Ats } from '../contracts/ats.ts';

const bizreach: Ats = {
  id: 'bizreach',
  name: 'BizReach',
  type: 'board',
  brands: ['bizreach', 'ビズリーチ'],
  senders: [{ domain: 'bizreach.jp' }],
  wordings: [],
};

export default bizreach;
