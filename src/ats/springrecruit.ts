// SpringRecruit: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['springrecruit', 'springworks'];

const springrecruit: Ats = {
  id: 'springrecruit',
  name: 'SpringRecruit',
  type: 'ats',
  brands,
  senders: [{ domain: 'springrecruit.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default springrecruit;
