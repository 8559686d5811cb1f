// Workstream: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['workstream.us', 'workstream hiring'];

const workstream: Ats = {
  id: 'workstream',
  name: 'Workstream',
  type: 'ats',
  brands,
  senders: [{ domain: 'workstream.us' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, [...brands, 'workstream']),
};

export default workstream;
