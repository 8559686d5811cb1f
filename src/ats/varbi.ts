// Varbi: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { tenantLabel } from '../domain/tenant-label.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['varbi', 'grade varbi'];

const varbi: Ats = {
  id: 'varbi',
  name: 'Varbi',
  type: 'ats',
  brands,
  senders: [{ domain: 'varbi.com' }],
  wordings: usualWordings('employer', 'sv', 'en'),
  companyFromSender: (mail) =>
    senderEmployer(mail, brands) ?? tenantLabel(senderParts(mail).domain, 'varbi.com'),
  postingLabels: ['varbi'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.|api\.)(?<company>[a-z0-9-]+)\.varbi\.com\/(?:[a-z]{2}\/)?what:(?:job|login)\/(?:type:job\/)?jobid:(?<job>\d{3,9})(?:\/|$)/iu,
    ]),
};

export default varbi;
