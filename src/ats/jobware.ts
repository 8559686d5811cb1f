// Jobware: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['jobware'];

const jobware: Ats = {
  id: 'jobware',
  name: 'Jobware',
  type: 'board',
  brands,
  senders: [{ domain: 'jobware.de' }, { domain: 'jobware.net' }],
  wordings: usualWordings('board', 'de'),
};

export default jobware;
