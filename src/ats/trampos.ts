// trampos.co: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const trampos: Ats = {
  id: 'trampos',
  name: 'trampos.co',
  type: 'board',
  brands: ['trampos', 'trampos.co'],
  senders: [{ domain: 'trampos.co' }],
  wordings: [
    stockWording(
      'subject',
      'novas vagas|vagas (para você|recomendadas|com (o )?seu perfil)|alerta de vagas',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['trampos'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?trampos\.co\/oportunidades\/(?<job>\d{4,9})(?:-|\/|$)/iu]),
};

export default trampos;
