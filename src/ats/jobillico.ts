// Jobillico: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const jobillico: Ats = {
  id: 'jobillico',
  name: 'Jobillico',
  type: 'board',
  brands: ['jobillico'],
  senders: [
    {
      domain: 'jobillico.com',
      local: /alert|recommend|digest|newsletter|alerte/iu,
      kind: 'job_alert',
      weight: 3,
    },
    { domain: 'jobillico.com' },
  ],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
    stockWording(
      'subject',
      'nouvelles offres|alertes? emploi|offres (pour vous|recommandées)',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['jobillico'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?jobillico\.com\/(?:en\/job-offer|fr\/offre-d-emploi)\/(?:[^/]{1,200}\/){1,2}(?<job>\d{5,10})(?:\/|$)/iu,
    ]),
};

export default jobillico;
