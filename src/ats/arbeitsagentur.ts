// Bundesagentur für Arbeit: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['bundesagentur für arbeit', 'arbeitsagentur', 'jobsuche der bundesagentur für arbeit'];

const arbeitsagentur: Ats = {
  id: 'arbeitsagentur',
  name: 'Bundesagentur für Arbeit',
  type: 'board',
  brands,
  senders: [
    { domain: 'arbeitsagentur.de', local: /^jobagent/iu, kind: 'job_alert', weight: 4 },
    { domain: 'arbeitsagentur.de', local: /^(?:jobsuche|jobboerse|bewerbung)/iu },
  ],
  wordings: usualWordings('board', 'de'),
  postingLabels: ['arbeitsagentur'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?arbeitsagentur\.de\/jobsuche\/jobdetail\/(?<job>\d{4,8}-[\w-]{4,40}-S)(?:\/|$)/iu,
    ]),
};

export default arbeitsagentur;
