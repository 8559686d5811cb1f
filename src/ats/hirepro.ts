// HirePro: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['hirepro'];

const hirepro: Ats = {
  id: 'hirepro',
  name: 'HirePro',
  type: 'ats',
  brands,
  senders: [{ domain: 'hirepro.in' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default hirepro;
