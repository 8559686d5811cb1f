// Simplify: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const simplify: Ats = {
  id: 'simplify',
  name: 'Simplify',
  type: 'board',
  brands: ['simplify', 'simplify jobs', 'simplify.jobs'],
  senders: [{ domain: 'simplify.jobs' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['simplify'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?simplify\.jobs\/(?:p|jobs\/click)\/(?<job>[0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/iu,
    ]),
};

export default simplify;
