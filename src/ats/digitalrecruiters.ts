// DigitalRecruiters: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['digitalrecruiters', 'digital recruiters', 'cegid digitalrecruiters'];

const digitalrecruiters: Ats = {
  id: 'digitalrecruiters',
  name: 'DigitalRecruiters',
  type: 'ats',
  brands,
  senders: [{ domain: 'digitalrecruiters.com' }],
  wordings: usualWordings('employer', 'fr', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default digitalrecruiters;
