// Gupy: senders, default mails (Portuguese) and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['gupy', 'equipe gupy', 'time gupy', 'gupy tecnologia'];

const gupy: Ats = {
  id: 'gupy',
  name: 'Gupy',
  type: 'ats',
  brands,
  senders: [{ domain: 'gupy.com.br' }, { domain: 'gupy.io' }],
  wordings: [
    stockWording(
      'subject',
      '^(recebemos|confirmamos) (a )?sua (candidatura|inscrição)( (para|na|em)( a)?( vaga( de)?)? <role>( (na|no|em|da|do) <company>)?)?<end>',
      'application_received',
      4,
    ),
    stockWording(
      'subject',
      '^(sua candidatura|inscrição) (para|na)( a)?( vaga( de)?)? <role> (na|no|em|da|do) <company><end>',
    ),
    stockWording(
      'body',
      '(sua candidatura|sua inscrição|candidatar|se candidatar) (para|à|na|a)( a)? vaga( de)? <role> (na|no|em|da|do) <company><end>',
    ),
    stockWording(
      'subject',
      '(você tem|realize|responda|faça|complete).{0,30}(teste|testes|questionário|avaliação)',
      'assessment',
      4,
    ),
    stockWording(
      'subject',
      '(convite para|agende sua|você foi convidad[oa] para).{0,20}entrevista',
      'interview_invite',
      4,
    ),
    stockWording(
      'subject',
      '(finalize|complete|continue) (a )?sua (candidatura|inscrição)',
      'incomplete_application',
      4,
    ),
    stockWording('subject', '(novas vagas|vagas (para você|recomendadas)|alerta de vagas)', 'job_alert', 4),
    stockWording(
      'subject',
      '(código de (verificação|acesso)|redefin.{1,8} (de |sua )?senha|confirme seu e-?mail)',
      'account_notice',
      4,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['gupy'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!portal\.|login\.|www\.)(?<company>[a-z0-9-]+)\.gupy\.io\/(?:candidates\/)?jobs?\/(?<job>\d{4,10})(?:\/|$)/iu,
      /^(?!login\.|www\.)(?:[a-z0-9-]+)\.gupy\.io\/(?:candidates\/applications|job)\/(?<job>eyJ[\w=-]{8,200})(?:\/|$)/iu,
    ]),
};

export default gupy;
