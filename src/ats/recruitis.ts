// Recruitis: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['recruitis'];

const recruitis: Ats = {
  id: 'recruitis',
  name: 'Recruitis',
  type: 'ats',
  brands,
  senders: [{ domain: 'recruitis.io' }],
  wordings: usualWordings('employer', 'cs', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default recruitis;
