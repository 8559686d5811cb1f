// AssessFirst: senders and invitations.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['assessfirst'];

const assessfirst: Ats = {
  id: 'assessfirst',
  name: 'AssessFirst',
  type: 'assessment',
  brands,
  senders: [{ domain: 'assessfirst.com' }],
  wordings: usualWordings('test', 'fr', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default assessfirst;
