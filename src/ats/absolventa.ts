// Absolventa: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['absolventa'];

const absolventa: Ats = {
  id: 'absolventa',
  name: 'Absolventa',
  type: 'board',
  brands,
  senders: [{ domain: 'absolventa.de' }],
  wordings: usualWordings('board', 'de'),
};

export default absolventa;
