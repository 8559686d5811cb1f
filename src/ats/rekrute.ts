// ReKrute: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const rekrute: Ats = {
  id: 'rekrute',
  name: 'ReKrute',
  type: 'board',
  brands: ['rekrute', 'rekrute.com'],
  senders: [{ domain: 'rekrute.com' }],
  wordings: [
    stockWording(
      'subject',
      'nouvelles offres|alertes? emploi|offres (pour vous|recommandées)',
      'job_alert',
      4,
    ),
  ],
};

export default rekrute;
