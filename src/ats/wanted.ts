// Wanted: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';

const wanted: Ats = {
  id: 'wanted',
  name: 'Wanted',
  type: 'board',
  brands: ['wantedlab', 'wanted lab', '원티드'],
  senders: [{ domain: 'wantedlab.com' }, { domain: 'wanted.co.kr' }],
  wordings: [],
  postingLabels: ['wanted'],
  postingUrl: (url) => postingInUrl(url, [/^(?:www\.)?wanted\.co\.kr\/wd\/(?<job>\d{3,8})(?:\/|$)/iu]),
};

export default wanted;
