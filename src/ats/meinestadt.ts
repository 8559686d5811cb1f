// meinestadt.de: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['meinestadt.de', 'meinestadt'];

const meinestadt: Ats = {
  id: 'meinestadt',
  name: 'meinestadt.de',
  type: 'board',
  brands,
  senders: [{ domain: 'meinestadt.de', local: /job|stellen|bewerb/iu }],
  wordings: usualWordings('board', 'de'),
};

export default meinestadt;
