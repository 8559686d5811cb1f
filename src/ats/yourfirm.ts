// Yourfirm: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['yourfirm'];

const yourfirm: Ats = {
  id: 'yourfirm',
  name: 'Yourfirm',
  type: 'board',
  brands,
  senders: [{ domain: 'yourfirm.de' }],
  wordings: usualWordings('board', 'de'),
};

export default yourfirm;
