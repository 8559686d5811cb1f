// Cammio: senders and invitations.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['cammio'];

const cammio: Ats = {
  id: 'cammio',
  name: 'Cammio',
  type: 'assessment',
  brands,
  senders: [{ domain: 'cammio.com' }],
  wordings: usualWordings('test', 'en', 'de'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default cammio;
