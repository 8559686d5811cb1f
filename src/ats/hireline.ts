// Hireline: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const hireline: Ats = {
  id: 'hireline',
  name: 'Hireline',
  type: 'board',
  brands: ['hireline'],
  senders: [{ domain: 'hireline.io' }],
  wordings: [
    stockWording(
      'subject',
      '(nuev[oa]s|últim[oa]s) (ofertas|empleos|vacantes|avisos)|(ofertas|empleos|vacantes|avisos) (para (ti|vos|tu perfil)|recomendad[oa]s|similares|del día)|alerta de empleo',
      'job_alert',
      4,
    ),
  ],
};

export default hireline;
