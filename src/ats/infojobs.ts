// InfoJobs: what its senders, stock mails (Spanish, Italian, Portuguese) and job URLs tell.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['infojobs', 'info jobs', 'infojobs.net'];

const infojobs: Ats = {
  id: 'infojobs',
  name: 'InfoJobs',
  type: 'board',
  brands,
  senders: [
    {
      domain: 'infojobs.net',
      local: /alert|ofertas|recomend|newsletter|boletin/iu,
      kind: 'job_alert',
      weight: 4,
    },
    { domain: 'infojobs.net' },
    { domain: 'infojobs.it' },
    { domain: 'infojobs.com.br' },
  ],
  wordings: [
    stockWording(
      'subject',
      '^(te has|ya estás) inscrito( correctamente)?( (en|a)( la oferta( de)?)? <role>( (en|de) <company>)?)?<end>',
      'application_received',
      4,
    ),
    stockWording(
      'subject',
      '^(confirmación de )?(tu )?inscripción (en|a)( la oferta( de)?)?<dash>? ?<role>( (en|de) <company>)?<end>',
      'application_received',
      4,
    ),
    stockWording(
      'body',
      'te has inscrito( correctamente)? (en|a)( la oferta( de)?)? <role> (en|de) <company><end>',
      'application_received',
      4,
    ),
    stockWording(
      'subject',
      '(tu candidatura|tu cv|tu currículum) (ha sido|fue) (vist[oa]|leíd[oa]|descargad[oa])|^<company> ha (visto|leído) tu (cv|candidatura)',
      'in_review',
      4,
    ),
    stockWording(
      'subject',
      '(has sido descartad[oa]|ya no continúas|proceso .{0,30}(finalizado|cerrado))',
      'rejection',
      4,
    ),
    stockWording(
      'subject',
      "^(la tua candidatura|ti sei candidat[oa])( (per|a))?( l'offerta)? <role>( (presso|in) <company>)?<end>",
      'application_received',
      3,
    ),
    stockWording(
      'subject',
      '(nuevas ofertas|ofertas (para ti|de empleo|recomendadas)|nuove offerte|offerte di lavoro|novas vagas)',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['infojobs'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?infojobs\.net\/[^/]{1,120}\/[^/]{1,200}\/of-(?<job>i[0-9a-f]{20,40})(?:\/|$)/iu,
      /^(?:www\.)?infojobs\.(?:it|com\.br)\/[^/]{1,250}?(?:__|-)(?<job>\d{6,12})(?:\.aspx)?(?:\/|$)/iu,
    ]),
};

export default infojobs;
