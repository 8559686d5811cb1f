// Meteojob: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['meteojob'];

const meteojob: Ats = {
  id: 'meteojob',
  name: 'Meteojob',
  type: 'board',
  brands,
  senders: [
    { domain: 'meteojob.com', local: /^alerte/iu, kind: 'job_alert', weight: 4 },
    { domain: 'meteojob.com' },
  ],
  wordings: usualWordings('board', 'fr'),
};

export default meteojob;
