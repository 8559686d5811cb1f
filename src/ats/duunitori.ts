// Duunitori: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['duunitori'];

const duunitori: Ats = {
  id: 'duunitori',
  name: 'Duunitori',
  type: 'board',
  brands,
  senders: [{ domain: 'duunitori.fi' }],
  wordings: usualWordings('board', 'fi'),
  postingLabels: ['duunitori'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?duunitori\.fi\/tyopaikat\/tyo\/[^/]{1,250}-(?<job>\d{5,10})(?:\/|$)/iu]),
};

export default duunitori;
