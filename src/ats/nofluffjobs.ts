// No Fluff Jobs: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['no fluff jobs', 'nofluffjobs'];

const nofluffjobs: Ats = {
  id: 'nofluffjobs',
  name: 'No Fluff Jobs',
  type: 'board',
  brands,
  senders: [{ domain: 'nofluffjobs.com' }],
  wordings: usualWordings('board', 'pl', 'en'),
  postingLabels: ['nofluffjobs'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?nofluffjobs\.com\/(?:[a-z]{2}\/)?job\/(?<job>[a-z0-9-]{5,200})(?:\/|$)/iu,
    ]),
};

export default nofluffjobs;
