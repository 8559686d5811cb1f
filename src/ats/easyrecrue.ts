// EASYRECRUE: senders and invitations.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['easyrecrue', 'isprana'];

const easyrecrue: Ats = {
  id: 'easyrecrue',
  name: 'EASYRECRUE',
  type: 'assessment',
  brands,
  senders: [{ domain: 'easyrecrue.com' }],
  wordings: usualWordings('test', 'fr', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default easyrecrue;
