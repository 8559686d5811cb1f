// TalentAdore: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['talentadore'];

const talentadore: Ats = {
  id: 'talentadore',
  name: 'TalentAdore',
  type: 'ats',
  brands,
  senders: [{ domain: 'talentadore.com' }],
  wordings: usualWordings('employer', 'fi', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default talentadore;
