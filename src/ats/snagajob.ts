// Snagajob: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const snagajob: Ats = {
  id: 'snagajob',
  name: 'Snagajob',
  type: 'board',
  brands: ['snagajob'],
  senders: [
    { domain: 'snagajob.com', local: /alert|recommend|digest|newsletter/iu, kind: 'job_alert', weight: 3 },
    { domain: 'snagajob.com' },
  ],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
    stockWording(
      'subject',
      "^(you('ve| have)? (successfully )?applied (to|for)|(your )?application (submitted|sent)( to| for)?<dash>?) ?<role> (at|with) <company><end>",
      'application_received',
      4,
    ),
  ],
  postingLabels: ['snagajob'],
  postingUrl: (url) => postingInUrl(url, [/^(?:www\.)?snagajob\.com\/jobs\/(?<job>\d{6,12})(?:\/|$)/iu]),
};

export default snagajob;
