// Profesia: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['profesia', 'profesia.sk'];

const profesia: Ats = {
  id: 'profesia',
  name: 'Profesia',
  type: 'board',
  brands,
  senders: [{ domain: 'profesia.sk' }, { domain: 'profesia.cz' }],
  wordings: usualWordings('board', 'sk', 'cs'),
  postingLabels: ['profesia'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?profesia\.(?:sk|cz)\/(?:praca|prace)\/[^/]{1,120}\/(?<job>o\d{5,9})(?:\/|$)/iu,
    ]),
};

export default profesia;
