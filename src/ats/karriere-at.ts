// karriere.at: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['karriere.at'];

const karriereAt: Ats = {
  id: 'karriere-at',
  name: 'karriere.at',
  type: 'board',
  brands,
  senders: [
    { domain: 'profil.karriere.at', local: /^news/iu, kind: 'job_alert', weight: 4 },
    { domain: 'karriere.at' },
  ],
  wordings: usualWordings('board', 'de'),
  postingLabels: ['karriere'],
  postingUrl: (url) => postingInUrl(url, [/^(?:www\.)?karriere\.at\/jobs\/(?<job>\d{5,10})(?:\/|$)/iu]),
};

export default karriereAt;
