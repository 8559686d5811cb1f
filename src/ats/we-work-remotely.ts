// We Work Remotely: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const weWorkRemotely: Ats = {
  id: 'we-work-remotely',
  name: 'We Work Remotely',
  type: 'board',
  brands: ['we work remotely', 'weworkremotely', 'wwr'],
  senders: [{ domain: 'weworkremotely.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['weworkremotely'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?weworkremotely\.com\/(?:remote-jobs|listings)\/(?!search)(?<job>[a-z0-9-]{4,200})(?:\/|$)/iu,
    ]),
};

export default weWorkRemotely;
