// jobup.ch: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['jobup.ch', 'jobup'];

const jobupCh: Ats = {
  id: 'jobup-ch',
  name: 'jobup.ch',
  type: 'board',
  brands,
  senders: [{ domain: 'jobup.ch' }],
  wordings: usualWordings('board', 'fr', 'en'),
  postingLabels: ['jobup'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?jobup\.ch\/(?:fr\/emplois|en\/jobs)\/detail\/(?<job>[0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/iu,
    ]),
};

export default jobupCh;
