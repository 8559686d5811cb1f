// Jooble: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['jooble'];

const jooble: Ats = {
  id: 'jooble',
  name: 'Jooble',
  type: 'board',
  brands,
  senders: [{ domain: 'jooble.org' }],
  wordings: usualWordings('board', 'en', 'de', 'fr'),
  postingLabels: ['jooble'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:[a-z]{2}\.)?jooble\.org\/(?:jdp|desc)\/(?<job>-?\d{5,22})(?:\/|$)/iu]),
};

export default jooble;
