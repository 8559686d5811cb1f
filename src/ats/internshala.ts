// Internshala: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const internshala: Ats = {
  id: 'internshala',
  name: 'Internshala',
  type: 'board',
  brands: ['internshala', 'internshala trainings'],
  senders: [
    { domain: 'internshala.com', local: /alert|recommend|digest|newsletter/iu, kind: 'job_alert', weight: 3 },
    { domain: 'internshala.com' },
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
  postingLabels: ['internshala'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?internshala\.com\/(?:internship|job)\/detail\/[^/]{1,250}?(?<job>\d{10})(?:\/|$)/iu,
    ]),
};

export default internshala;
