// Kuntarekry: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['kuntarekry'];

const kuntarekry: Ats = {
  id: 'kuntarekry',
  name: 'Kuntarekry',
  type: 'board',
  brands,
  senders: [{ domain: 'kuntarekry.fi' }],
  wordings: usualWordings('board', 'fi'),
};

export default kuntarekry;
