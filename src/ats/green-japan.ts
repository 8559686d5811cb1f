// Green: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';

const greenJapan: Ats = {
  id: 'green-japan',
  name: 'Green',
  type: 'board',
  brands: ['green japan', 'green-japan'],
  senders: [{ domain: 'green-japan.com' }],
  wordings: [],
  postingLabels: ['green-japan'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?green-japan\.com\/company\/\d{1,8}\/job\/(?<job>\d{3,9})(?:\/|$)/iu]),
};

export default greenJapan;
