// Talention: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['talention'];

const talention: Ats = {
  id: 'talention',
  name: 'Talention',
  type: 'ats',
  brands,
  senders: [{ domain: 'talention.com' }],
  wordings: usualWordings('employer', 'de'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default talention;
