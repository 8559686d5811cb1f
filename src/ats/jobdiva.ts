// JobDiva: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['jobdiva'];

const jobdiva: Ats = {
  id: 'jobdiva',
  name: 'JobDiva',
  type: 'ats',
  brands,
  senders: [{ domain: 'jobdiva.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands, 'person'),
};

export default jobdiva;
