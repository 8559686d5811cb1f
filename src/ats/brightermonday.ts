// BrighterMonday: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brightermonday: Ats = {
  id: 'brightermonday',
  name: 'BrighterMonday',
  type: 'board',
  brands: ['brightermonday', 'brighter monday'],
  senders: [
    { domain: 'brightermonday.co.ke' },
    { domain: 'brightermonday.co.ug' },
    { domain: 'brightermonday.com' },
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
  postingLabels: ['brightermonday'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?brightermonday\.co\.(?:ke|ug)\/listings\/(?<job>[a-z0-9-]{4,200})(?:\/|$)/iu,
    ]),
};

export default brightermonday;
