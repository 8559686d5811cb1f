// concludis: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { tenantLabel } from '../domain/tenant-label.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['concludis'];

const concludis: Ats = {
  id: 'concludis',
  name: 'concludis',
  type: 'ats',
  brands,
  senders: [{ domain: 'concludis.de' }],
  wordings: usualWordings('employer', 'de'),
  companyFromSender: (mail) =>
    senderEmployer(mail, brands) ?? tenantLabel(senderParts(mail).domain, 'concludis.de'),
  postingLabels: ['concludis'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.|api\.)(?<company>[a-z0-9-]+)\.concludis\.de\/prj\/shw\/[0-9a-f]{32}_\d{1,3}\/(?<job>\d{1,8})(?:\/|$)/iu,
    ]),
};

export default concludis;
