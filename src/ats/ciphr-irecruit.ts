// CIPHR iRecruit: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { tenantLabel } from '../domain/tenant-label.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['ciphr', 'ciphr irecruit'];

const ciphrIrecruit: Ats = {
  id: 'ciphr-irecruit',
  name: 'CIPHR iRecruit',
  type: 'ats',
  brands,
  senders: [{ domain: 'ciphr-irecruit.com' }],
  wordings: usualWordings('employer', 'en'),
  companyFromSender: (mail) =>
    senderEmployer(mail, brands) ?? tenantLabel(senderParts(mail).domain, 'ciphr-irecruit.com'),
};

export default ciphrIrecruit;
