// Eteach: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['eteach'];

const eteach: Ats = {
  id: 'eteach',
  name: 'Eteach',
  type: 'board',
  brands,
  senders: [{ domain: 'eteach.com' }],
  wordings: usualWordings('board', 'en'),
};

export default eteach;
