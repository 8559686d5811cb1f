// ProgramaThor: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const programathor: Ats = {
  id: 'programathor',
  name: 'ProgramaThor',
  type: 'board',
  brands: ['programathor'],
  senders: [{ domain: 'programathor.com.br' }],
  wordings: [
    stockWording(
      'subject',
      'novas vagas|vagas (para você|recomendadas|com (o )?seu perfil)|alerta de vagas',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['programathor'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?programathor\.com\.br\/jobs\/(?<job>\d{4,8})(?:-|\/|$)/iu]),
};

export default programathor;
