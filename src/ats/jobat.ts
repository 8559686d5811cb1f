// Jobat: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['jobat'];

const jobat: Ats = {
  id: 'jobat',
  name: 'Jobat',
  type: 'board',
  brands,
  senders: [{ domain: 'jobat.be' }],
  wordings: usualWordings('board', 'nl', 'fr'),
  postingLabels: ['jobat'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?jobat\.be\/(?:nl|fr)\/(?:jobs|emplois)\/[^/]{1,200}\/job_(?<job>\d{5,12})(?:\/|$)/iu,
    ]),
};

export default jobat;
