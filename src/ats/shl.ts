// SHL: senders and invitations.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['shl', 'shl talentcentral', 'talentcentral'];

const shl: Ats = {
  id: 'shl',
  name: 'SHL',
  type: 'assessment',
  brands,
  senders: [
    { domain: 'shl.com', local: /no-?reply|do-?not-?reply|talentcentral|assess|candidate/iu },
    { domain: 'shl.zone' },
  ],
  wordings: usualWordings('test', 'en', 'de', 'fr'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default shl;
