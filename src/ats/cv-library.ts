// CV-Library: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['cv-library', 'cv library'];

const cvLibrary: Ats = {
  id: 'cv-library',
  name: 'CV-Library',
  type: 'board',
  brands,
  senders: [
    { domain: 'cv-library.co.uk', local: /alerts?/iu, kind: 'job_alert', weight: 4 },
    { domain: 'cv-library.co.uk' },
  ],
  wordings: usualWordings('board', 'en'),
  postingLabels: ['cv-library'],
  postingUrl: (url) => postingInUrl(url, [/^(?:www\.)?cv-library\.co\.uk\/job\/(?<job>\d{7,10})(?:\/|$)/iu]),
};

export default cvLibrary;
