// TalentRecruit: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['talentrecruit'];

const talentrecruit: Ats = {
  id: 'talentrecruit',
  name: 'TalentRecruit',
  type: 'ats',
  brands,
  senders: [{ domain: 'talentrecruit.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default talentrecruit;
