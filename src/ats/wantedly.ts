// Wantedly: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';

const wantedly: Ats = {
  id: 'wantedly',
  name: 'Wantedly',
  type: 'board',
  brands: ['wantedly'],
  senders: [{ domain: 'wantedly.com' }],
  wordings: [],
  postingLabels: ['wantedly'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.|[a-z]{2}-)?(?:[a-z]{2}\.)?wantedly\.com\/projects\/(?<job>\d{4,9})(?:\/|$)/iu,
    ]),
};

export default wantedly;
