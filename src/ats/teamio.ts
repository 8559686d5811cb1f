// Teamio: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['teamio'];

const teamio: Ats = {
  id: 'teamio',
  name: 'Teamio',
  type: 'ats',
  brands,
  senders: [{ domain: 'teamio.com' }],
  wordings: usualWordings('employer', 'cs', 'sk'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default teamio;
