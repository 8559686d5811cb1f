// Werken voor Nederland: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['werken voor nederland', 'werkenvoornederland'];

const werkenVoorNederland: Ats = {
  id: 'werken-voor-nederland',
  name: 'Werken voor Nederland',
  type: 'board',
  brands,
  senders: [{ domain: 'werkenvoornederland.nl' }],
  wordings: usualWordings('board', 'nl'),
};

export default werkenVoorNederland;
