// YoungCapital: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['youngcapital', 'young capital'];

const youngcapital: Ats = {
  id: 'youngcapital',
  name: 'YoungCapital',
  type: 'board',
  brands,
  senders: [{ domain: 'youngcapital.nl' }],
  wordings: usualWordings('board', 'nl'),
};

export default youngcapital;
