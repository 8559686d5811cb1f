// Idealist: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const idealist: Ats = {
  id: 'idealist',
  name: 'Idealist',
  type: 'board',
  brands: ['idealist', 'idealist.org'],
  senders: [{ domain: 'idealist.org' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['idealist'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?idealist\.org\/(?:[a-z]{2}\/)?(?:nonprofit-job|consultant-org-job|government-job|business-job|nonprofit-internship)\/(?<job>[0-9a-f]{16,40})(?:-|\/|$)/iu,
    ]),
};

export default idealist;
