// Kalibrr: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const kalibrr: Ats = {
  id: 'kalibrr',
  name: 'Kalibrr',
  type: 'board',
  brands: ['kalibrr'],
  senders: [{ domain: 'kalibrr.com' }],
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
      /^(?:www\.)?kalibrr\.(?:com|id)\/(?:[a-z-]{2,6}\/)?c\/(?<company>[a-z0-9-]+)\/jobs\/(?<job>\d{3,9})(?:\/|$)/iu,
    ]),
};

export default kalibrr;
