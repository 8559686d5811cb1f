// Trabajando: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const trabajando: Ats = {
  id: 'trabajando',
  name: 'Trabajando',
  type: 'board',
  brands: ['trabajando', 'trabajando.com', 'trabajando.cl'],
  senders: [{ domain: 'trabajando.com' }, { domain: 'trabajando.cl' }],
  wordings: [
    stockWording(
      'subject',
      '(nuev[oa]s|últim[oa]s) (ofertas|empleos|vacantes|avisos)|(ofertas|empleos|vacantes|avisos) (para (ti|vos|tu perfil)|recomendad[oa]s|similares|del día)|alerta de empleo',
      'job_alert',
      4,
    ),
    stockWording(
      'subject',
      '^(te )?(has postulado|postulaste|te has inscrito|te inscribiste)|^(tu|su) postulación (fue|ha sido) (enviada|recibida|registrada)',
      'application_received',
      4,
    ),
  ],
};

export default trabajando;
