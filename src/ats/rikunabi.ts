// Rikunabi: what its senders tell.
import type { Ats } from '../contracts/ats.ts';

const rikunabi: Ats = {
  id: 'rikunabi',
  name: 'Rikunabi',
  type: 'board',
  brands: ['rikunabi', 'リクナビ', 'リクナビnext'],
  senders: [{ domain: 'rikunabi.com' }],
  wordings: [],
};

export default rikunabi;
