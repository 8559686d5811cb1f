// d.vinci: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { tenantLabel } from '../domain/tenant-label.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['d.vinci', 'dvinci', 'd.vinci hr-systems'];

const dvinci: Ats = {
  id: 'dvinci',
  name: 'd.vinci',
  type: 'ats',
  brands,
  senders: [{ domain: 'dvinci-hr.com' }],
  wordings: usualWordings('employer', 'de', 'en'),
  companyFromSender: (mail) =>
    senderEmployer(mail, brands) ?? tenantLabel(senderParts(mail).domain, 'dvinci-hr.com'),
  postingLabels: ['dvinci-hr'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.|api\.)(?<company>[a-z0-9-]+)\.dvinci-hr\.com\/(?:[a-z]{2}\/)?(?:p\/[\w-]{1,40}\/)?jobs\/(?<job>\d{1,9})(?:\/|$)/iu,
    ]),
};

export default dvinci;
