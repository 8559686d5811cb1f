// Altamira Recruiting: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { tenantLabel } from '../domain/tenant-label.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['altamira', 'altamira recruiting', 'altamira hrm'];

const altamira: Ats = {
  id: 'altamira',
  name: 'Altamira Recruiting',
  type: 'ats',
  brands,
  senders: [{ domain: 'altamiraweb.com' }],
  wordings: usualWordings('employer', 'it'),
  companyFromSender: (mail) =>
    senderEmployer(mail, brands) ?? tenantLabel(senderParts(mail).domain, 'altamiraweb.com'),
};

export default altamira;
