// Zhaopin: what its senders tell.
import type { Ats } from '../contracts/ats.ts';

const zhaopin: Ats = {
  id: 'zhaopin',
  name: 'Zhaopin',
  type: 'board',
  brands: ['zhaopin', '智联招聘'],
  senders: [{ domain: 'zhaopin.com' }],
  wordings: [],
};

export default zhaopin;
