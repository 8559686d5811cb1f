// Glints: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const glints: Ats = {
  id: 'glints',
  name: 'Glints',
  type: 'board',
  brands: ['glints'],
  senders: [{ domain: 'glints.com' }],
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
  postingLabels: ['glints'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?glints\.com\/(?:[a-z]{2}\/)?opportunities\/jobs\/[^/]{1,200}\/(?<job>[0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/iu,
    ]),
};

export default glints;
