// Infoempleo: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['infoempleo'];

const infoempleo: Ats = {
  id: 'infoempleo',
  name: 'Infoempleo',
  type: 'board',
  brands,
  senders: [{ domain: 'infoempleo.com' }],
  wordings: usualWordings('board', 'es'),
  postingLabels: ['infoempleo'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?infoempleo\.com\/ofertasdetrabajo\/[^/]{1,200}\/[^/]{1,120}\/(?<job>\d{5,9})(?:\/|$)/iu,
    ]),
};

export default infoempleo;
