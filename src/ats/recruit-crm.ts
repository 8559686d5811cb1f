// Recruit CRM: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['recruit crm', 'recruitcrm'];

const recruitCrm: Ats = {
  id: 'recruit-crm',
  name: 'Recruit CRM',
  type: 'ats',
  brands,
  senders: [{ domain: 'recruitcrm.io' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands, 'person'),
};

export default recruitCrm;
