// RippleHire: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { tenantLabel } from '../domain/tenant-label.ts';

const brands = ['ripplehire', 'ripple hire'];

const ripplehire: Ats = {
  id: 'ripplehire',
  name: 'RippleHire',
  type: 'ats',
  brands,
  senders: [{ domain: 'ripplehire.com' }],
  wordings: [],
  companyFromSender: (mail) =>
    senderEmployer(mail, brands) ?? tenantLabel(senderParts(mail).domain, 'ripplehire.com'),
};

export default ripplehire;
