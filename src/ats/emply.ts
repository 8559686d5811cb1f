// Emply: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['emply'];

const emply: Ats = {
  id: 'emply',
  name: 'Emply',
  type: 'ats',
  brands,
  senders: [{ domain: 'emply.com' }],
  wordings: usualWordings('employer', 'da', 'en', 'nl'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['emply'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.)(?<company>[a-z0-9-]+)\.career\.emply\.com\/(?:[a-z]{2}\/)?ad\/[^/]{1,200}\/(?<job>[a-z0-9]{4,12})(?:\/|$)/iu,
    ]),
};

export default emply;
