// Fountain: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['fountain hire', 'onboardiq'];

const fountain: Ats = {
  id: 'fountain',
  name: 'Fountain',
  type: 'ats',
  brands,
  senders: [{ domain: 'fountain.com' }, { domain: 'onboardiq.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, [...brands, 'fountain']),
};

export default fountain;
