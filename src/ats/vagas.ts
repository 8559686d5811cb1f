// Vagas.com: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const vagas: Ats = {
  id: 'vagas',
  name: 'Vagas.com',
  type: 'board',
  brands: ['vagas', 'vagas.com', 'vagas.com.br'],
  senders: [
    { domain: 'vagas.com.br', local: /alerta|recomend|newsletter|marketing/iu, kind: 'job_alert', weight: 3 },
    { domain: 'vagas.com.br' },
  ],
  wordings: [
    stockWording(
      'subject',
      'novas vagas|vagas (para você|recomendadas|com (o )?seu perfil)|alerta de vagas',
      'job_alert',
      4,
    ),
    stockWording(
      'subject',
      '^(sua )?candidatura (foi )?(enviada|realizada|confirmada|registrada)|^você se candidatou',
      'application_received',
      4,
    ),
    stockWording(
      'subject',
      '(seu currículo|sua candidatura) foi (visualizad[oa]|vist[oa]|lid[oa])',
      'in_review',
      3,
    ),
  ],
  postingLabels: ['vagas'],
  postingUrl: (url) => postingInUrl(url, [/^(?:www\.)?vagas\.com\.br\/vagas\/v(?<job>\d{5,9})(?:\/|$)/iu]),
};

export default vagas;
