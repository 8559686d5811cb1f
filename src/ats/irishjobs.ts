// IrishJobs: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['irishjobs', 'irishjobs.ie'];

const irishjobs: Ats = {
  id: 'irishjobs',
  name: 'IrishJobs',
  type: 'board',
  brands,
  senders: [{ domain: 'irishjobs.ie' }],
  wordings: usualWordings('board', 'en'),
  postingLabels: ['irishjobs'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?irishjobs\.ie\/job\/[^/]{1,200}\/[^/]{1,200}-job(?<job>\d{6,12})(?:\/|$)/iu,
    ]),
};

export default irishjobs;
