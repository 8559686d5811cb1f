// PNet: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const pnet: Ats = {
  id: 'pnet',
  name: 'PNet',
  type: 'board',
  brands: ['pnet', 'pnet.co.za'],
  senders: [{ domain: 'pnet.co.za' }],
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
  postingLabels: ['pnet'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?pnet\.co\.za\/jobs--[^/]{1,300}--(?<job>\d{5,9})-inline\.html$/iu]),
};

export default pnet;
