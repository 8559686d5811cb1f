// jobs.ch: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['jobs.ch'];

const jobsCh: Ats = {
  id: 'jobs-ch',
  name: 'jobs.ch',
  type: 'board',
  brands,
  senders: [
    { domain: 'jobs.ch', local: /jobmail|alert/iu, kind: 'job_alert', weight: 4 },
    { domain: 'jobs.ch' },
  ],
  wordings: usualWordings('board', 'de', 'fr', 'en'),
  postingLabels: ['jobs'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?jobs\.ch\/(?:de\/stellenangebote|fr\/offres-emplois|en\/vacancies)\/detail\/(?<job>[0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/iu,
    ]),
};

export default jobsCh;
