// Just Join IT: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['just join it', 'justjoin.it', 'justjoinit'];

const justjoinit: Ats = {
  id: 'justjoinit',
  name: 'Just Join IT',
  type: 'board',
  brands,
  senders: [{ domain: 'justjoin.it' }],
  wordings: usualWordings('board', 'pl', 'en'),
  postingLabels: ['justjoin'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?justjoin\.it\/(?:job-offer|offers)\/(?<job>[a-z0-9-]{5,200})(?:\/|$)/iu]),
};

export default justjoinit;
