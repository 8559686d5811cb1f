// Carerix: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['carerix'];

const carerix: Ats = {
  id: 'carerix',
  name: 'Carerix',
  type: 'ats',
  brands,
  senders: [{ domain: 'carerix.com' }, { domain: 'carerix.net' }],
  wordings: usualWordings('employer', 'nl', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default carerix;
