// Alva Labs: senders and invitations.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['alva labs'];
/** The vendor too where a display name is or comes down to it; an everyday word elsewhere. */
const ownNames = [...brands, 'alva'];

const alvaLabs: Ats = {
  id: 'alva-labs',
  name: 'Alva Labs',
  type: 'assessment',
  brands,
  senders: [{ domain: 'alvalabs.io' }],
  wordings: usualWordings('test', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, ownNames),
};

export default alvaLabs;
