// The Muse: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const theMuse: Ats = {
  id: 'the-muse',
  name: 'The Muse',
  type: 'board',
  brands: ['the muse', 'themuse', 'themuse.com'],
  senders: [{ domain: 'themuse.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['themuse'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?themuse\.com\/jobs\/(?<company>[a-z0-9-]+)\/(?<job>[a-z0-9-]{4,200})(?:\/|$)/iu,
    ]),
};

export default theMuse;
