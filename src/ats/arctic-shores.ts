// Arctic Shores: senders and invitations.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['arctic shores'];

const arcticShores: Ats = {
  id: 'arctic-shores',
  name: 'Arctic Shores',
  type: 'assessment',
  brands,
  senders: [{ domain: 'arcticshores.com' }],
  wordings: usualWordings('test', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default arcticShores;
