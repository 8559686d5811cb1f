// FlexJobs: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const flexjobs: Ats = {
  id: 'flexjobs',
  name: 'FlexJobs',
  type: 'board',
  brands: ['flexjobs'],
  senders: [{ domain: 'flexjobs.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['flexjobs'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?flexjobs\.com\/publicjobs\/[^/]{1,200}?-(?<job>[0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/iu,
    ]),
};

export default flexjobs;
