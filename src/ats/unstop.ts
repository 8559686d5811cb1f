// Unstop: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const unstop: Ats = {
  id: 'unstop',
  name: 'Unstop',
  type: 'board',
  brands: ['unstop', 'dare2compete'],
  senders: [{ domain: 'unstop.com' }, { domain: 'dare2compete.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['unstop'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?unstop\.com\/(?:jobs|internships)\/[^/]{1,250}-(?<job>\d{5,9})(?:\/|$)/iu,
    ]),
};

export default unstop;
