// VietnamWorks: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const vietnamworks: Ats = {
  id: 'vietnamworks',
  name: 'VietnamWorks',
  type: 'board',
  brands: ['vietnamworks', 'vietnam works'],
  senders: [
    {
      domain: 'vietnamworks.com',
      local: /alert|recommend|digest|newsletter/iu,
      kind: 'job_alert',
      weight: 3,
    },
    { domain: 'vietnamworks.com' },
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
  postingLabels: ['vietnamworks'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?vietnamworks\.com\/(?:[^/]{1,250}-)(?<job>\d{5,9})-jv\/?$/iu]),
};

export default vietnamworks;
