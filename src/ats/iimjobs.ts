// iimjobs: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const iimjobs: Ats = {
  id: 'iimjobs',
  name: 'iimjobs',
  type: 'board',
  brands: ['iimjobs', 'iim jobs'],
  senders: [
    { domain: 'iimjobs.com', local: /alert|recommend|digest|newsletter/iu, kind: 'job_alert', weight: 3 },
    { domain: 'iimjobs.com' },
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
  postingLabels: ['iimjobs'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?iimjobs\.com\/j\/[^/]{1,250}?-(?<job>\d{5,9})(?:\.html)?(?:\/|$)/iu]),
};

export default iimjobs;
