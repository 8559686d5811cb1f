// Magneto: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const magneto: Ats = {
  id: 'magneto',
  name: 'Magneto',
  type: 'board',
  brands: ['magneto365', 'magneto empleos'],
  senders: [{ domain: 'magneto365.com' }],
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

export default magneto;
