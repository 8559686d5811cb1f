// kimeta: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['kimeta'];

const kimeta: Ats = {
  id: 'kimeta',
  name: 'kimeta',
  type: 'board',
  brands,
  senders: [{ domain: 'kimeta.de' }],
  wordings: usualWordings('board', 'de'),
};

export default kimeta;
