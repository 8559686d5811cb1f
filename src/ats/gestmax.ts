// Gestmax: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { tenantLabel } from '../domain/tenant-label.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['gestmax'];

const gestmax: Ats = {
  id: 'gestmax',
  name: 'Gestmax',
  type: 'ats',
  brands,
  senders: [{ domain: 'gestmax.fr' }, { domain: 'gestmax.eu' }],
  wordings: usualWordings('employer', 'fr', 'en'),
  companyFromSender: (mail) =>
    senderEmployer(mail, brands) ?? tenantLabel(senderParts(mail).domain, 'gestmax.fr'),
  postingLabels: ['gestmax'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.|api\.)(?<company>[a-z0-9-]+)\.gestmax\.(?:fr|eu)\/(?<job>\d{1,7})\/\d{1,3}(?:\/|$)/iu,
    ]),
};

export default gestmax;
