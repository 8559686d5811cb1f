// Wuzzuf: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const wuzzuf: Ats = {
  id: 'wuzzuf',
  name: 'Wuzzuf',
  type: 'board',
  brands: ['wuzzuf'],
  senders: [{ domain: 'wuzzuf.net' }],
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
  postingLabels: ['wuzzuf'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?wuzzuf\.net\/(?:[a-z]{2}\/)?(?:jobs\/p|internship)\/(?<job>[a-z0-9]{8,16})(?:-|\/|$)/iu,
    ]),
};

export default wuzzuf;
