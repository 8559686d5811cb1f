// JobAdder: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['jobadder'];

const jobadder: Ats = {
  id: 'jobadder',
  name: 'JobAdder',
  type: 'ats',
  brands,
  senders: [{ domain: 'jobadder.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands, 'person'),
};

export default jobadder;
