// hokify: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['hokify'];

const hokify: Ats = {
  id: 'hokify',
  name: 'hokify',
  type: 'board',
  brands,
  senders: [{ domain: 'hokify.at' }, { domain: 'hokify.de' }, { domain: 'hokify.com' }],
  wordings: usualWordings('board', 'de'),
  postingLabels: ['hokify'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?hokify\.(?:at|de|com)\/job\/(?<job>\d{4,12})(?:\/|$)/iu]),
};

export default hokify;
