// MyNextHire: senders, and the employer in their names.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['mynexthire'];

const mynexthire: Ats = {
  id: 'mynexthire',
  name: 'MyNextHire',
  type: 'ats',
  brands,
  senders: [{ domain: 'mynexthire.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default mynexthire;
