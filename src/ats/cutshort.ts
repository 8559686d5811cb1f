// Cutshort: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const cutshort: Ats = {
  id: 'cutshort',
  name: 'Cutshort',
  type: 'board',
  brands: ['cutshort', 'cutshort.io'],
  senders: [
    { domain: 'cutshort.io', local: /alert|recommend|digest|newsletter/iu, kind: 'job_alert', weight: 3 },
    { domain: 'cutshort.io' },
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
  postingLabels: ['cutshort'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?cutshort\.io\/job\/[^/]{1,250}-(?<job>[A-Za-z0-9]{8})(?:\/|$)/iu]),
};

export default cutshort;
