// ITJobs: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['itjobs.pt', 'itjobs'];

const itjobsPt: Ats = {
  id: 'itjobs-pt',
  name: 'ITJobs',
  type: 'board',
  brands,
  senders: [{ domain: 'itjobs.pt' }],
  wordings: usualWordings('board', 'pt', 'en'),
  postingLabels: ['itjobs'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?itjobs\.pt\/(?:oferta|job)\/(?<job>\d{4,8})(?:\/|$)/iu]),
};

export default itjobsPt;
