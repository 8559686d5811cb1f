// Le Forem: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['le forem', 'leforem'];

const leForem: Ats = {
  id: 'le-forem',
  name: 'Le Forem',
  type: 'board',
  brands,
  senders: [{ domain: 'leforem.be', local: /offre|emploi|job|no-?reply/iu }],
  wordings: usualWordings('board', 'fr'),
  postingLabels: ['leforem'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?leforem\.be\/recherche-offres\/offre-detail\/(?<job>\d{5,12})(?:\/|$)/iu]),
};

export default leForem;
