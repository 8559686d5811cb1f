// Occupop: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['occupop'];

const occupop: Ats = {
  id: 'occupop',
  name: 'Occupop',
  type: 'ats',
  brands,
  senders: [
    { domain: 'occupop-mail.com' },
    {
      domain: 'occupop.com',
      local:
        /^(?:no-?reply|do-?not-?reply|notifications?|recruit|recruiting|recruitment|jobs?|careers?|applications?)/iu,
    },
  ],
  wordings: usualWordings('employer', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default occupop;
