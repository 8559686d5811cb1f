// Jobs.cz: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['jobs.cz', 'lmc', 'alma career'];

const jobsCz: Ats = {
  id: 'jobs-cz',
  name: 'Jobs.cz',
  type: 'board',
  brands,
  senders: [{ domain: 'jobs.cz' }],
  wordings: usualWordings('board', 'cs'),
  postingLabels: ['jobs'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?jobs\.cz\/(?:rpd|fp)\/(?:[^/]{1,120}\/)?(?<job>\d{7,12})(?:\/|$)/iu]),
};

export default jobsCz;
