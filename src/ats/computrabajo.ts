// Computrabajo: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const computrabajo: Ats = {
  id: 'computrabajo',
  name: 'Computrabajo',
  type: 'board',
  brands: ['computrabajo'],
  senders: [
    {
      domain: 'computrabajo.com',
      local: /alerta|avisos?$|recomend|newsletter|boletin|^(?:empleos|trabajos|ofertas)/iu,
      kind: 'job_alert',
      weight: 3,
    },
    { domain: 'computrabajo.com' },
  ],
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
    stockWording(
      'subject',
      '(tu|su) (cv|currículum|hoja de vida|postulación) (fue|ha sido) (vist[oa]|leíd[oa]|visualizad[oa])',
      'in_review',
      3,
    ),
  ],
  postingLabels: ['computrabajo'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:[a-z]{2}\.|www\.)?computrabajo\.com(?:\.[a-z]{2})?\/ofertas-de-trabajo\/[^/]{1,250}?-(?<job>[0-9A-F]{32})(?:\/|$)/iu,
    ]),
};

export default computrabajo;
