// Find a job: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['find a job service', 'dwp find a job'];

const findAJob: Ats = {
  id: 'find-a-job',
  name: 'Find a job',
  type: 'board',
  brands,
  senders: [{ domain: 'findajob.dwp.gov.uk' }],
  wordings: usualWordings('board', 'en'),
  postingLabels: ['findajob'],
  postingUrl: (url) => postingInUrl(url, [/^findajob\.dwp\.gov\.uk\/details\/(?<job>\d{6,10})(?:\/|$)/iu]),
};

export default findAJob;
