// Zappyhire: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['zappyhire'];

const zappyhire: Ats = {
  id: 'zappyhire',
  name: 'Zappyhire',
  type: 'ats',
  brands,
  senders: [{ domain: 'zappyhire.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default zappyhire;
