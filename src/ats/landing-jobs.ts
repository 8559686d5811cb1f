// Landing.Jobs: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['landing.jobs', 'landing jobs'];

const landingJobs: Ats = {
  id: 'landing-jobs',
  name: 'Landing.Jobs',
  type: 'board',
  brands,
  senders: [{ domain: 'landing.jobs' }],
  wordings: usualWordings('board', 'en'),
  postingLabels: ['landing'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?landing\.jobs\/at\/(?<company>[a-z0-9-]{1,100})\/(?<job>[a-z0-9-]{3,150})(?:\/|$)/iu,
    ]),
};

export default landingJobs;
