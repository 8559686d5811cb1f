// Moka: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['moka', 'mokahr', 'moka招聘'];

const moka: Ats = {
  id: 'moka',
  name: 'Moka',
  type: 'ats',
  brands,
  senders: [{ domain: 'mokahr.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default moka;
