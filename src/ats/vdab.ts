// VDAB: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['vdab'];

const vdab: Ats = {
  id: 'vdab',
  name: 'VDAB',
  type: 'board',
  brands,
  senders: [{ domain: 'vdab.be', local: /vacature|job|no-?reply/iu }],
  wordings: usualWordings('board', 'nl'),
  postingLabels: ['vdab'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?vdab\.be\/vindeenjob\/vacatures\/(?<job>\d{6,12})(?:\/|$)/iu]),
};

export default vdab;
