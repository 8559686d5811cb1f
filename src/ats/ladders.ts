// Ladders: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const ladders: Ats = {
  id: 'ladders',
  name: 'Ladders',
  type: 'board',
  brands: ['ladders', 'theladders', 'the ladders'],
  senders: [
    { domain: 'theladders.com', local: /alert|recommend|digest|newsletter/iu, kind: 'job_alert', weight: 3 },
    { domain: 'theladders.com' },
  ],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['theladders'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?theladders\.com\/job\/[^/]{1,300}_(?<job>\d{5,12})(?:\/|$)/iu]),
};

export default ladders;
