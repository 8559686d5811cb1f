// HR4YOU: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { tenantLabel } from '../domain/tenant-label.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['hr4you'];

const hr4you: Ats = {
  id: 'hr4you',
  name: 'HR4YOU',
  type: 'ats',
  brands,
  senders: [{ domain: 'hr4you.org' }],
  wordings: usualWordings('employer', 'de'),
  companyFromSender: (mail) =>
    senderEmployer(mail, brands) ?? tenantLabel(senderParts(mail).domain, 'hr4you.org'),
  postingLabels: ['hr4you'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.|api\.)(?<company>[a-z0-9-]+)\.hr4you\.org\/job\/view\/(?<job>\d{1,8})(?:\/|$)/iu,
    ]),
};

export default hr4you;
