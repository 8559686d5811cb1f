// Bullhorn: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['bullhorn', 'bullhorn staffing', 'bullhorn reach'];

const bullhorn: Ats = {
  id: 'bullhorn',
  name: 'Bullhorn',
  type: 'ats',
  brands,
  senders: [{ domain: 'bullhornstaffing.com' }, { domain: 'bullhornreach.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands, 'person'),
};

export default bullhorn;
