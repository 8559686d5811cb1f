// Zwayam: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['zwayam'];

const zwayam: Ats = {
  id: 'zwayam',
  name: 'Zwayam',
  type: 'ats',
  brands,
  senders: [{ domain: 'zwayam.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default zwayam;
