// Catho: what its senders, stock mails (Portuguese) and job URLs tell.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['catho', 'catho online', 'catho empregos'];

const catho: Ats = {
  id: 'catho',
  name: 'Catho',
  type: 'board',
  brands,
  senders: [
    {
      domain: 'catho.com.br',
      local: /alerta|vagas|recomend|newsletter|marketing/iu,
      kind: 'job_alert',
      weight: 4,
    },
    { domain: 'catho.com.br' },
  ],
  wordings: [
    stockWording(
      'subject',
      '^(seu currículo foi enviado|envio de currículo|confirmação de envio)( (para|à|ao) <company>)?<end>',
      'application_received',
      4,
    ),
    stockWording(
      'body',
      '(seu currículo foi enviado|você se candidatou) (para|à|a)( a)? vaga( de)? <role>( (na|no|da|do) (empresa )?<company>)?<end>',
      'application_received',
      4,
    ),
    stockWording(
      'subject',
      '(seu currículo|sua candidatura) foi (visualizad[oa]|vist[oa]|lid[oa])',
      'in_review',
      4,
    ),
    stockWording(
      'subject',
      '(novas vagas|vagas (para você|recomendadas|com seu perfil)|\\d+ vagas)',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['catho'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?catho\.com\.br\/vagas\/[^/]{1,200}\/(?<job>\d{5,12})(?:\/|$)/iu]),
};

export default catho;
