// Webcruiter: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['webcruiter', 'talentech webcruiter'];

const webcruiter: Ats = {
  id: 'webcruiter',
  name: 'Webcruiter',
  type: 'ats',
  brands,
  senders: [{ domain: 'webcruiter.no' }, { domain: 'webcruiter.com' }],
  wordings: usualWordings('employer', 'nb', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['webcruiter'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^[a-z0-9-]{1,60}\.webcruiter\.no\/main2?\/recruit\/public\/(?<job>\d{6,12})(?:\/|$)/iu,
    ]),
};

export default webcruiter;
