// Maki: senders and invitations.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['maki people'];
/** The vendor too where a display name is or comes down to it; an everyday word elsewhere. */
const ownNames = [...brands, 'maki'];

const maki: Ats = {
  id: 'maki',
  name: 'Maki',
  type: 'assessment',
  brands,
  senders: [{ domain: 'makipeople.com' }],
  wordings: usualWordings('test', 'en', 'fr'),
  companyFromSender: (mail) => senderEmployer(mail, ownNames),
};

export default maki;
