// Darwinbox: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { tenantLabel } from '../domain/tenant-label.ts';

const brands = ['darwinbox', 'darwin box'];

const darwinbox: Ats = {
  id: 'darwinbox',
  name: 'Darwinbox',
  type: 'ats',
  brands,
  senders: [{ domain: 'darwinbox.in' }, { domain: 'darwinbox.com' }],
  wordings: [],
  companyFromSender: (mail) =>
    senderEmployer(mail, brands) ??
    tenantLabel(senderParts(mail).domain, 'darwinbox.in') ??
    tenantLabel(senderParts(mail).domain, 'darwinbox.com'),
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.)(?<company>[a-z0-9-]+)\.darwinbox\.(?:in|com)\/ms\/candidate(?:v2)?\/(?:[a-z]{1,12}\/)?careers\/(?:jobDetails\/)?(?<job>[0-9a-f]{8,20})(?:\/|$)/iu,
    ]),
};

export default darwinbox;
