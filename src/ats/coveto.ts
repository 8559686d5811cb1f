// coveto: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['coveto'];

const coveto: Ats = {
  id: 'coveto',
  name: 'coveto',
  type: 'ats',
  brands,
  senders: [{ domain: 'coveto.de' }],
  wordings: usualWordings('employer', 'de'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default coveto;
