// Jobijoba: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['jobijoba'];

const jobijoba: Ats = {
  id: 'jobijoba',
  name: 'Jobijoba',
  type: 'board',
  brands,
  senders: [{ domain: 'jobijoba.com' }],
  wordings: usualWordings('board', 'fr'),
};

export default jobijoba;
