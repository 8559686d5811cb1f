// Guardian Jobs: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['guardian jobs'];

const guardianJobs: Ats = {
  id: 'guardian-jobs',
  name: 'Guardian Jobs',
  type: 'board',
  brands,
  senders: [{ domain: 'jobs.theguardian.com' }],
  wordings: usualWordings('board', 'en'),
  postingLabels: ['theguardian'],
  postingUrl: (url) => postingInUrl(url, [/^jobs\.theguardian\.com\/job\/(?<job>\d{5,9})(?:\/|$)/iu]),
};

export default guardianJobs;
