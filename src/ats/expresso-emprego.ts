// Expresso Emprego: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['expresso emprego'];

const expressoEmprego: Ats = {
  id: 'expresso-emprego',
  name: 'Expresso Emprego',
  type: 'board',
  brands,
  senders: [{ domain: 'expressoemprego.pt' }],
  wordings: usualWordings('board', 'pt'),
};

export default expressoEmprego;
