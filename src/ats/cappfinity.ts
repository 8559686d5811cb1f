// Cappfinity: senders and invitations.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['cappfinity', 'capp assessments'];

const cappfinity: Ats = {
  id: 'cappfinity',
  name: 'Cappfinity',
  type: 'assessment',
  brands,
  senders: [{ domain: 'cappfinity.com' }],
  wordings: usualWordings('test', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default cappfinity;
