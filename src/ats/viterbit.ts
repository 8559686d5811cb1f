// Viterbit: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['viterbit'];

const viterbit: Ats = {
  id: 'viterbit',
  name: 'Viterbit',
  type: 'ats',
  brands,
  senders: [
    { domain: 'viterbit.site' },
    {
      domain: 'viterbit.com',
      local:
        /^(?:no-?reply|do-?not-?reply|notifications?|recruit|recruiting|recruitment|jobs?|careers?|applications?)/iu,
    },
  ],
  wordings: usualWordings('employer', 'es', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default viterbit;
