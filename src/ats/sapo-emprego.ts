// SAPO Emprego: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['sapo emprego'];

const sapoEmprego: Ats = {
  id: 'sapo-emprego',
  name: 'SAPO Emprego',
  type: 'board',
  brands,
  senders: [{ domain: 'emprego.sapo.pt' }],
  wordings: usualWordings('board', 'pt'),
};

export default sapoEmprego;
