// Traffit: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { tenantLabel } from '../domain/tenant-label.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['traffit'];

const traffit: Ats = {
  id: 'traffit',
  name: 'Traffit',
  type: 'ats',
  brands,
  senders: [{ domain: 'traffit.com' }],
  wordings: usualWordings('employer', 'pl', 'en'),
  companyFromSender: (mail) =>
    senderEmployer(mail, brands) ?? tenantLabel(senderParts(mail).domain, 'traffit.com'),
  postingLabels: ['traffit'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|api\.|developers\.)(?<company>[a-z0-9-]+)\.traffit\.com\/public\/an\/(?!list(?:\/|$))(?<job>[\w=+-]{2,200})(?:\/|$)/iu,
    ]),
};

export default traffit;
