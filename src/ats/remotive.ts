// Remotive: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const remotive: Ats = {
  id: 'remotive',
  name: 'Remotive',
  type: 'board',
  brands: ['remotive'],
  senders: [{ domain: 'remotive.com' }, { domain: 'remotive.io' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['remotive'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?remotive\.(?:com|io)\/remote-jobs\/[a-z-]{2,40}\/(?:[^/]{1,200}-)?(?<job>\d{5,9})(?:\/|$)/iu,
    ]),
};

export default remotive;
