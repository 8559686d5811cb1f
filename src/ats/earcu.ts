// eArcu: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['earcu'];

const earcu: Ats = {
  id: 'earcu',
  name: 'eArcu',
  type: 'ats',
  brands,
  senders: [{ domain: 'earcu.com' }],
  wordings: usualWordings('employer', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default earcu;
