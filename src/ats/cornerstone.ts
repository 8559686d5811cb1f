// Cornerstone: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['cornerstone ondemand', 'csod', 'cornerstone recruiting'];

const cornerstone: Ats = {
  id: 'cornerstone',
  name: 'Cornerstone',
  type: 'ats',
  brands,
  senders: [{ domain: 'csod.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, [...brands, 'cornerstone']),
  postingLabels: ['csod'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.)(?<company>[a-z0-9-]+)\.csod\.com\/ux\/ats\/careersite\/\d{1,4}\/(?:home\/)?requisition\/(?<job>\d{1,8})(?:\/|$)/iu,
    ]),
};

export default cornerstone;
