// France Travail: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['france travail', 'francetravail', 'pôle emploi', 'pole emploi'];

const franceTravail: Ats = {
  id: 'france-travail',
  name: 'France Travail',
  type: 'board',
  brands,
  senders: [
    { domain: 'francetravail.fr', local: /alertes?|offres?|candidatures?/iu },
    { domain: 'pole-emploi.fr', local: /alertes?|offres?|candidatures?/iu },
  ],
  wordings: usualWordings('board', 'fr'),
  postingLabels: ['francetravail', 'pole-emploi'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^candidat\.(?:francetravail|pole-emploi)\.fr\/offres\/recherche\/detail\/(?<job>[0-9a-z]{5,10})(?:\/|$)/iu,
    ]),
};

export default franceTravail;
