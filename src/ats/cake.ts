// Cake: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const cake: Ats = {
  id: 'cake',
  name: 'Cake',
  type: 'board',
  brands: ['cakeresume', 'cake.me'],
  senders: [{ domain: 'cakeresume.com' }, { domain: 'cake.me' }],
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
  postingLabels: ['cake', 'cakeresume'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?(?:cakeresume\.com|cake\.me)\/(?:[a-zA-Z-]{2,6}\/)?companies\/(?<company>[^/]{1,80})\/jobs\/(?<job>[^/]{2,200})(?:\/|$)/iu,
    ]),
};

export default cake;
