// Ceipal: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['ceipal', 'ceipal ats'];

const ceipal: Ats = {
  id: 'ceipal',
  name: 'Ceipal',
  type: 'ats',
  brands,
  senders: [{ domain: 'ceipal.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands, 'person'),
};

export default ceipal;
