// TalentReef: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['talentreef', 'jobappnetwork', 'job app network'];

const talentreef: Ats = {
  id: 'talentreef',
  name: 'TalentReef',
  type: 'ats',
  brands,
  senders: [{ domain: 'talentreef.com' }, { domain: 'jobappnetwork.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default talentreef;
