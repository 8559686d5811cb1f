// TalentLink: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['talentlink', 'lumesse', 'lumesse talentlink', 'saba talentlink'];

const talentlink: Ats = {
  id: 'talentlink',
  name: 'TalentLink',
  type: 'ats',
  brands,
  senders: [{ domain: 'recruitmentplatform.com' }],
  wordings: usualWordings('employer', 'en', 'de', 'fr'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default talentlink;
