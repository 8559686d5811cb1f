// Tecnoempleo: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['tecnoempleo'];

const tecnoempleo: Ats = {
  id: 'tecnoempleo',
  name: 'Tecnoempleo',
  type: 'board',
  brands,
  senders: [
    { domain: 'tecnoempleo.com', local: /^alertas/iu, kind: 'job_alert', weight: 4 },
    { domain: 'tecnoempleo.com' },
  ],
  wordings: usualWordings('board', 'es'),
  postingLabels: ['tecnoempleo'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?tecnoempleo\.com\/[^/]{1,200}\/[^/]{1,200}\/rf-(?<job>[0-9a-f]{10,40})(?:\/|$)/iu,
    ]),
};

export default tecnoempleo;
