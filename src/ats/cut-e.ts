// Aon Assessment: senders and invitations.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['cut-e', 'aon assessment', 'maptq'];

const cutE: Ats = {
  id: 'cut-e',
  name: 'Aon Assessment',
  type: 'assessment',
  brands,
  senders: [{ domain: 'maptq.com' }, { domain: 'cut-e.com' }],
  wordings: usualWordings('test', 'en', 'de'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default cutE;
