// Arbetsförmedlingen: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['arbetsförmedlingen', 'platsbanken'];

const arbetsformedlingen: Ats = {
  id: 'arbetsformedlingen',
  name: 'Arbetsförmedlingen',
  type: 'board',
  brands,
  senders: [{ domain: 'arbetsformedlingen.se', local: /platsbanken|jobb|annons/iu }],
  wordings: usualWordings('board', 'sv'),
  postingLabels: ['arbetsformedlingen'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?arbetsformedlingen\.se\/platsbanken\/annonser\/(?<job>\d{6,10})(?:\/|$)/iu,
    ]),
};

export default arbetsformedlingen;
