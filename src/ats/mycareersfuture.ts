// MyCareersFuture: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const mycareersfuture: Ats = {
  id: 'mycareersfuture',
  name: 'MyCareersFuture',
  type: 'board',
  brands: ['mycareersfuture'],
  senders: [{ domain: 'mycareersfuture.gov.sg' }],
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
  postingLabels: ['mycareersfuture'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?mycareersfuture\.gov\.sg\/job\/(?:[^/]{1,80}\/)?[^/]{1,250}?-(?<job>[0-9a-f]{32})(?:\/|$)/iu,
    ]),
};

export default mycareersfuture;
