// Jobberman: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const jobberman: Ats = {
  id: 'jobberman',
  name: 'Jobberman',
  type: 'board',
  brands: ['jobberman'],
  senders: [{ domain: 'jobberman.com' }, { domain: 'jobberman.com.gh' }],
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
  postingLabels: ['jobberman'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?jobberman\.com(?:\.gh)?\/listings\/(?<job>[a-z0-9-]{4,200})(?:\/|$)/iu]),
};

export default jobberman;
