// Get on Board: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const getOnBoard: Ats = {
  id: 'get-on-board',
  name: 'Get on Board',
  type: 'board',
  brands: ['get on board', 'getonboard', 'getonbrd'],
  senders: [{ domain: 'getonbrd.com' }, { domain: 'getonboard.com' }],
  wordings: [
    stockWording(
      'subject',
      '(nuev[oa]s|últim[oa]s) (ofertas|empleos|vacantes|avisos)|(ofertas|empleos|vacantes|avisos) (para (ti|vos|tu perfil)|recomendad[oa]s|similares|del día)|alerta de empleo',
      'job_alert',
      4,
    ),
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?getonbrd\.(?:com|cl)\/(?:jobs|empleos)\/[a-z0-9-]{2,60}\/(?<job>[a-z0-9-]{6,200})(?:\/|$)/iu,
    ]),
};

export default getOnBoard;
