// GulfTalent: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const gulftalent: Ats = {
  id: 'gulftalent',
  name: 'GulfTalent',
  type: 'board',
  brands: ['gulftalent', 'gulftalent.com'],
  senders: [
    { domain: 'gulftalent.com', local: /alert|recommend|digest|newsletter/iu, kind: 'job_alert', weight: 3 },
    { domain: 'gulftalent.com' },
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
  postingLabels: ['gulftalent'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?gulftalent\.com\/[a-z-]{2,40}\/jobs\/[^/]{1,250}?-(?<job>\d{4,9})(?:\/|$)/iu,
    ]),
};

export default gulftalent;
