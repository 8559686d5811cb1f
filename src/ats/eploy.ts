// Eploy: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['eploy'];

const eploy: Ats = {
  id: 'eploy',
  name: 'Eploy',
  type: 'ats',
  brands,
  senders: [
    { domain: 'eploy.net' },
    {
      domain: 'eploy.co.uk',
      local:
        /^(?:no-?reply|do-?not-?reply|notifications?|recruit|recruiting|recruitment|jobs?|careers?|applications?)/iu,
    },
  ],
  wordings: usualWordings('employer', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default eploy;
