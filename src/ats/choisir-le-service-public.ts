// Choisir le service public: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['choisir le service public', 'place de l’emploi public'];

const choisirLeServicePublic: Ats = {
  id: 'choisir-le-service-public',
  name: 'Choisir le service public',
  type: 'board',
  brands,
  senders: [{ domain: 'choisirleservicepublic.gouv.fr' }],
  wordings: usualWordings('board', 'fr'),
  postingLabels: ['choisirleservicepublic'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?choisirleservicepublic\.gouv\.fr\/offre-emploi\/[^/]{3,300}?-reference-(?<job>[\w-]{4,40})(?:\/|$)/iu,
    ]),
};

export default choisirLeServicePublic;
