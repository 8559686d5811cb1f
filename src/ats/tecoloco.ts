// Tecoloco: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const tecoloco: Ats = {
  id: 'tecoloco',
  name: 'Tecoloco',
  type: 'board',
  brands: ['tecoloco'],
  senders: [{ domain: 'tecoloco.com' }],
  wordings: [
    stockWording(
      'subject',
      '(nuev[oa]s|últim[oa]s) (ofertas|empleos|vacantes|avisos)|(ofertas|empleos|vacantes|avisos) (para (ti|vos|tu perfil)|recomendad[oa]s|similares|del día)|alerta de empleo',
      'job_alert',
      4,
    ),
  ],
};

export default tecoloco;
