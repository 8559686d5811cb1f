// SimplyHired: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const simplyhired: Ats = {
  id: 'simplyhired',
  name: 'SimplyHired',
  type: 'board',
  brands: ['simplyhired', 'simply hired'],
  senders: [
    { domain: 'simplyhired.com', local: /alert|recommend|digest|newsletter/iu, kind: 'job_alert', weight: 3 },
    { domain: 'simplyhired.com' },
  ],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['simplyhired'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?simplyhired\.(?:com|ca)\/job\/(?<job>[\w-]{20,80})(?:\/|$)/iu]),
};

export default simplyhired;
