// Workwise: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['workwise', 'campusjäger'];

const workwise: Ats = {
  id: 'workwise',
  name: 'Workwise',
  type: 'board',
  brands,
  senders: [{ domain: 'workwise.io' }, { domain: 'campusjaeger.de' }],
  wordings: usualWordings('board', 'de'),
};

export default workwise;
