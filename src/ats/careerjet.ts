// Careerjet: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['careerjet'];

const careerjet: Ats = {
  id: 'careerjet',
  name: 'Careerjet',
  type: 'board',
  brands,
  senders: [
    { domain: 'careerjet.com' },
    { domain: 'careerjet.co.uk' },
    { domain: 'careerjet.fr' },
    { domain: 'careerjet.de' },
  ],
  wordings: usualWordings('board', 'en', 'fr', 'de'),
};

export default careerjet;
