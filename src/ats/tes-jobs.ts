// Tes Jobs: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['tes jobs', 'tes.com'];

const tesJobs: Ats = {
  id: 'tes-jobs',
  name: 'Tes Jobs',
  type: 'board',
  brands,
  senders: [{ domain: 'tes.com', local: /jobs?|alerts?/iu }],
  wordings: usualWordings('board', 'en'),
  postingLabels: ['tes'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?tes\.com\/jobs\/vacancy\/(?:[^/]{1,250}-)?(?<job>\d{5,9})(?:\/|$)/iu]),
};

export default tesJobs;
