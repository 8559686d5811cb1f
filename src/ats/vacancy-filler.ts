// Vacancy Filler: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['vacancy filler', 'vacancyfiller'];

const vacancyFiller: Ats = {
  id: 'vacancy-filler',
  name: 'Vacancy Filler',
  type: 'ats',
  brands,
  senders: [
    {
      domain: 'vacancy-filler.co.uk',
      local:
        /^(?:no-?reply|do-?not-?reply|notifications?|recruit|recruiting|recruitment|jobs?|careers?|applications?)/iu,
    },
  ],
  wordings: usualWordings('employer', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default vacancyFiller;
