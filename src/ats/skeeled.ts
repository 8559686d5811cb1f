// skeeled: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['skeeled'];

const skeeled: Ats = {
  id: 'skeeled',
  name: 'skeeled',
  type: 'ats',
  brands,
  senders: [{ domain: 'skeeled.com' }],
  wordings: usualWordings('employer', 'fr', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default skeeled;
