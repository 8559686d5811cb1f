// mein check-in: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['mein check-in', 'mein-check-in'];

const meinCheckIn: Ats = {
  id: 'mein-check-in',
  name: 'mein check-in',
  type: 'ats',
  brands,
  senders: [{ domain: 'mein-check-in.de' }],
  wordings: usualWordings('employer', 'de'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default meinCheckIn;
