// Krowdy: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['krowdy'];

const krowdy: Ats = {
  id: 'krowdy',
  name: 'Krowdy',
  type: 'ats',
  brands,
  senders: [{ domain: 'krowdy.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default krowdy;
