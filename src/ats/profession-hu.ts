// Profession.hu: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['profession.hu'];

const professionHu: Ats = {
  id: 'profession-hu',
  name: 'Profession.hu',
  type: 'board',
  brands,
  senders: [{ domain: 'profession.hu' }],
  wordings: usualWordings('board', 'hu'),
};

export default professionHu;
