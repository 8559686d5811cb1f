// WizeHire: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['wizehire'];

const wizehire: Ats = {
  id: 'wizehire',
  name: 'WizeHire',
  type: 'ats',
  brands,
  senders: [{ domain: 'wizehire.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default wizehire;
