// Employment Hero: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['employment hero', 'employmenthero', 'swag jobs'];

const employmentHero: Ats = {
  id: 'employment-hero',
  name: 'Employment Hero',
  type: 'ats',
  brands,
  senders: [
    // The rest of the domain is payroll and leave.
    { domain: 'employmenthero.com', local: /(?:^|[.-])(?:recruit|talent|career|hiring|jobs?|applicant)/iu },
  ],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default employmentHero;
