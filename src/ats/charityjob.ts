// CharityJob: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['charityjob'];

const charityjob: Ats = {
  id: 'charityjob',
  name: 'CharityJob',
  type: 'board',
  brands,
  senders: [{ domain: 'charityjob.co.uk' }],
  wordings: usualWordings('board', 'en'),
  postingLabels: ['charityjob'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?charityjob\.co\.uk\/jobs\/[^/]{1,120}\/[^/]{1,200}\/(?<job>\d{5,9})(?:\/|$)/iu,
    ]),
};

export default charityjob;
