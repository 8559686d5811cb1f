// HelloWork: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['hellowork', 'regionsjob', 'hellowork group'];

const hellowork: Ats = {
  id: 'hellowork',
  name: 'HelloWork',
  type: 'board',
  brands,
  senders: [
    { domain: 'emails.hellowork.com', local: /^alerte/iu, kind: 'job_alert', weight: 4 },
    { domain: 'hellowork.com' },
  ],
  wordings: usualWordings('board', 'fr'),
  postingLabels: ['hellowork'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?hellowork\.com\/fr-fr\/emplois\/(?<job>\d{5,12})(?:\.html)?(?:\/|$)/iu]),
};

export default hellowork;
