// ChileTrabajos: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const chiletrabajos: Ats = {
  id: 'chiletrabajos',
  name: 'ChileTrabajos',
  type: 'board',
  brands: ['chiletrabajos', 'chile trabajos'],
  senders: [{ domain: 'chiletrabajos.cl' }],
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
  postingLabels: ['chiletrabajos'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?chiletrabajos\.cl\/trabajo\/[^/]{1,200}-(?<job>\d{5,9})(?:\/|$)/iu]),
};

export default chiletrabajos;
