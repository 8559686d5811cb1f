// Avionté: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['avionté', 'avionte', 'myavionte'];

const avionte: Ats = {
  id: 'avionte',
  name: 'Avionté',
  type: 'ats',
  brands,
  senders: [{ domain: 'avionte.com' }, { domain: 'myavionte.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default avionte;
