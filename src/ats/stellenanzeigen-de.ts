// stellenanzeigen.de: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['stellenanzeigen.de'];

const stellenanzeigenDe: Ats = {
  id: 'stellenanzeigen-de',
  name: 'stellenanzeigen.de',
  type: 'board',
  brands,
  senders: [{ domain: 'stellenanzeigen.de' }],
  wordings: usualWordings('board', 'de'),
};

export default stellenanzeigenDe;
