// jobvector: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['jobvector'];

const jobvector: Ats = {
  id: 'jobvector',
  name: 'jobvector',
  type: 'board',
  brands,
  senders: [{ domain: 'jobvector.de' }, { domain: 'jobvector.com' }],
  wordings: usualWordings('board', 'de', 'en'),
};

export default jobvector;
