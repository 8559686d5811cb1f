// Jora: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const jora: Ats = {
  id: 'jora',
  name: 'Jora',
  type: 'board',
  brands: ['jora'],
  senders: [
    { domain: 'jora.com', local: /alert|recommend|digest|newsletter/iu, kind: 'job_alert', weight: 3 },
    { domain: 'jora.com' },
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
  postingLabels: ['jora'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:[a-z]{2}\.|www\.)?jora\.com\/job\/(?:[^/]{1,250}-)?(?<job>[0-9a-f]{32})(?:\/|$)/iu,
    ]),
};

export default jora;
