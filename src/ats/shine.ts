// Shine: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const shine: Ats = {
  id: 'shine',
  name: 'Shine',
  type: 'board',
  brands: ['shine', 'shine.com', 'shine learning'],
  senders: [
    { domain: 'shine.com', local: /alert|recommend|digest|newsletter/iu, kind: 'job_alert', weight: 3 },
    { domain: 'shine.com' },
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
  postingLabels: ['shine'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?shine\.com\/jobs\/[^/]{1,200}\/[^/]{1,200}\/(?<job>\d{6,12})(?:\/|$)/iu]),
};

export default shine;
