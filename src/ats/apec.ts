// Apec: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['apec'];

const apec: Ats = {
  id: 'apec',
  name: 'Apec',
  type: 'board',
  brands,
  senders: [
    { domain: 'apec.fr', local: /^alertes?$/iu, kind: 'job_alert', weight: 4 },
    { domain: 'apec.fr', local: /^no-?reply|^ne-pas-repondre|candidat/iu },
  ],
  wordings: usualWordings('board', 'fr'),
  postingLabels: ['apec'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?apec\.fr\/candidat\/recherche-emploi\.html\/emploi\/detail-offre\/(?<job>\d{6,12}w?)(?:\/|$)/iu,
    ]),
};

export default apec;
