// Sova: senders and invitations.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['sova assessment', 'sova'];

const sova: Ats = {
  id: 'sova',
  name: 'Sova',
  type: 'assessment',
  brands,
  senders: [{ domain: 'sovaassessment.com' }],
  wordings: usualWordings('test', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default sova;
