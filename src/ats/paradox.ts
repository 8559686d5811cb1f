// Paradox: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['paradox.ai', 'paradox olivia'];

const paradox: Ats = {
  id: 'paradox',
  name: 'Paradox',
  type: 'ats',
  brands,
  senders: [{ domain: 'paradox.ai' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, [...brands, 'paradox', 'olivia']),
};

export default paradox;
