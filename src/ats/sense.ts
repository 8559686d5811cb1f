// Sense: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['sensehq', 'sense hq', 'sense talent labs'];

const sense: Ats = {
  id: 'sense',
  name: 'Sense',
  type: 'ats',
  brands,
  senders: [{ domain: 'sensehq.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, [...brands, 'sense'], 'person'),
};

export default sense;
