// Laborum: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const laborum: Ats = {
  id: 'laborum',
  name: 'Laborum',
  type: 'board',
  brands: ['laborum'],
  senders: [
    {
      domain: 'laborum.cl',
      local: /alerta|avisos?$|recomend|newsletter|boletin/iu,
      kind: 'job_alert',
      weight: 3,
    },
    { domain: 'laborum.cl' },
    { domain: 'laborum.com' },
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
  postingLabels: ['laborum'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?laborum\.(?:cl|com)\/empleos\/[^/]{1,250}?-(?<job>\d{6,12})\.html$/iu]),
};

export default laborum;
