// foundit: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const foundit: Ats = {
  id: 'foundit',
  name: 'foundit',
  type: 'board',
  brands: ['foundit', 'foundit.in', 'monster india', 'monsterindia'],
  senders: [
    { domain: 'foundit.in', local: /alert|recommend|digest|newsletter/iu, kind: 'job_alert', weight: 3 },
    {
      domain: 'monsterindia.com',
      local: /jobmessenger|alert|recommend|digest|newsletter/iu,
      kind: 'job_alert',
      weight: 3,
    },
    { domain: 'foundit.in' },
    { domain: 'monsterindia.com' },
    { domain: 'foundit.sg' },
    { domain: 'foundit.my' },
    { domain: 'founditgulf.com' },
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
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?foundit(?:gulf\.com|\.(?:in|sg|my))\/job\/[^/]{1,250}?-(?<job>\d{6,12})(?:\/|$)/iu,
    ]),
};

export default foundit;
