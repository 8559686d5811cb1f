// Big Red Sky: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['big red sky', 'bigredsky'];

const bigredsky: Ats = {
  id: 'bigredsky',
  name: 'Big Red Sky',
  type: 'ats',
  brands,
  senders: [{ domain: 'bigredsky.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default bigredsky;
