// CareerBuilder: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const careerbuilder: Ats = {
  id: 'careerbuilder',
  name: 'CareerBuilder',
  type: 'board',
  brands: ['careerbuilder', 'career builder'],
  senders: [
    {
      domain: 'careerbuilder.com',
      local: /alert|recommend|digest|newsletter/iu,
      kind: 'job_alert',
      weight: 3,
    },
    { domain: 'careerbuilder.com' },
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
  postingLabels: ['careerbuilder'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?careerbuilder\.com\/job\/(?<job>J[0-9A-Z]{12,24})(?:\/|$)/iu]),
};

export default careerbuilder;
