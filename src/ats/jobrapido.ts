// Jobrapido: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['jobrapido'];

const jobrapido: Ats = {
  id: 'jobrapido',
  name: 'Jobrapido',
  type: 'board',
  brands,
  senders: [{ domain: 'jobrapido.com' }],
  wordings: usualWordings('board', 'it', 'en'),
};

export default jobrapido;
