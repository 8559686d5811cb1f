// JOB TODAY: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['job today', 'jobtoday'];

const jobToday: Ats = {
  id: 'job-today',
  name: 'JOB TODAY',
  type: 'board',
  brands,
  senders: [{ domain: 'jobtoday.com' }],
  wordings: usualWordings('board', 'es', 'en'),
};

export default jobToday;
