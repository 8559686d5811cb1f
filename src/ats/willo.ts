// Willo: senders and invitations.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['willo video', 'willotalent'];
/** The vendor too where a display name is or comes down to it; an everyday word elsewhere. */
const ownNames = [...brands, 'willo'];

const willo: Ats = {
  id: 'willo',
  name: 'Willo',
  type: 'assessment',
  brands,
  senders: [{ domain: 'willotalent.com' }],
  wordings: usualWordings('test', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, ownNames),
};

export default willo;
