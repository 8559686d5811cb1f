// SnapHire: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['snaphire', 'snap hire'];

const snaphire: Ats = {
  id: 'snaphire',
  name: 'SnapHire',
  type: 'ats',
  brands,
  senders: [{ domain: 'snaphire.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default snaphire;
