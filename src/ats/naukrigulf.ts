// Naukrigulf: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const naukrigulf: Ats = {
  id: 'naukrigulf',
  name: 'Naukrigulf',
  type: 'board',
  brands: ['naukrigulf', 'naukri gulf'],
  senders: [
    { domain: 'naukrigulf.com', local: /alert|recommend|digest|newsletter/iu, kind: 'job_alert', weight: 3 },
    { domain: 'naukrigulf.com' },
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
  postingLabels: ['naukrigulf'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?naukrigulf\.com\/[^/]{1,300}?-jid-(?<job>\d{9,14})(?:\/|$)/iu]),
};

export default naukrigulf;
