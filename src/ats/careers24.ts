// Careers24: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const careers24: Ats = {
  id: 'careers24',
  name: 'Careers24',
  type: 'board',
  brands: ['careers24'],
  senders: [
    { domain: 'careers24.com', local: /alert|recommend|digest|newsletter/iu, kind: 'job_alert', weight: 3 },
    { domain: 'careers24.com' },
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
  postingLabels: ['careers24'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?careers24\.com\/jobs\/adverts\/(?<job>\d{5,9})(?:-|\/|$)/iu]),
};

export default careers24;
