// TurboHire: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['turbohire'];

const turbohire: Ats = {
  id: 'turbohire',
  name: 'TurboHire',
  type: 'ats',
  brands,
  senders: [{ domain: 'turbohire.co' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default turbohire;
