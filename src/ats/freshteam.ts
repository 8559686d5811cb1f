// Freshteam: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { tenantLabel } from '../domain/tenant-label.ts';

const brands = ['freshteam'];

const freshteam: Ats = {
  id: 'freshteam',
  name: 'Freshteam',
  type: 'ats',
  brands,
  senders: [{ domain: 'freshteam.com' }],
  wordings: [],
  companyFromSender: (mail) =>
    senderEmployer(mail, brands) ?? tenantLabel(senderParts(mail).domain, 'freshteam.com'),
  postingLabels: ['freshteam'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.)(?<company>[a-z0-9-]+)\.freshteam\.com\/jobs\/(?<job>[\w-]{8,16})(?:\/|$)/iu,
    ]),
};

export default freshteam;
