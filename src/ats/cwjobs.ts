// CWJobs: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['cwjobs'];

const cwjobs: Ats = {
  id: 'cwjobs',
  name: 'CWJobs',
  type: 'board',
  brands,
  senders: [{ domain: 'cwjobs.co.uk' }],
  wordings: usualWordings('board', 'en'),
  postingLabels: ['cwjobs'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?cwjobs\.co\.uk\/job\/[^/]{1,200}\/[^/]{1,200}-job(?<job>\d{6,12})(?:\/|$)/iu,
    ]),
};

export default cwjobs;
