// HireHive: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['hirehive'];

const hirehive: Ats = {
  id: 'hirehive',
  name: 'HireHive',
  type: 'ats',
  brands,
  senders: [{ domain: 'hirehive.com' }],
  wordings: usualWordings('employer', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default hirehive;
