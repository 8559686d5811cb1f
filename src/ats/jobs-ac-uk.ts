// jobs.ac.uk: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['jobs.ac.uk'];

const jobsAcUk: Ats = {
  id: 'jobs-ac-uk',
  name: 'jobs.ac.uk',
  type: 'board',
  brands,
  senders: [
    { domain: 'jobs.ac.uk', local: /alerts?|jobsbyemail/iu, kind: 'job_alert', weight: 4 },
    { domain: 'jobs.ac.uk' },
  ],
  wordings: usualWordings('board', 'en'),
  postingLabels: ['jobs'],
  postingUrl: (url) => postingInUrl(url, [/^(?:www\.)?jobs\.ac\.uk\/job\/(?<job>[a-z]{3}\d{3})(?:\/|$)/iu]),
};

export default jobsAcUk;
