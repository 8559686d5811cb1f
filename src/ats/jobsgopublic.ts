// Jobs Go Public: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['jobs go public', 'jobsgopublic'];

const jobsgopublic: Ats = {
  id: 'jobsgopublic',
  name: 'Jobs Go Public',
  type: 'board',
  brands,
  senders: [{ domain: 'jobsgopublic.com' }],
  wordings: usualWordings('board', 'en'),
};

export default jobsgopublic;
