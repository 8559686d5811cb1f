// Yello: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['yello', 'recsolu'];

const yello: Ats = {
  id: 'yello',
  name: 'Yello',
  type: 'ats',
  brands,
  senders: [{ domain: 'yello.co' }, { domain: 'recsolu.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default yello;
