// Jobindex: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['jobindex'];

const jobindex: Ats = {
  id: 'jobindex',
  name: 'Jobindex',
  type: 'board',
  brands,
  senders: [
    { domain: 'jobindex.dk', local: /^mailservice|jobagent/iu, kind: 'job_alert', weight: 4 },
    { domain: 'jobindex.dk' },
  ],
  wordings: usualWordings('board', 'da'),
  postingLabels: ['jobindex'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?jobindex\.dk\/(?:jobannonce|vis-job)\/(?<job>[hr]?\d{5,9})(?:\/|$)/iu]),
};

export default jobindex;
