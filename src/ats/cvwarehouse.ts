// CVWarehouse: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['cvwarehouse', 'cv warehouse'];

const cvwarehouse: Ats = {
  id: 'cvwarehouse',
  name: 'CVWarehouse',
  type: 'ats',
  brands,
  senders: [{ domain: 'cvwarehouse.com' }, { domain: 'cvw.io' }],
  wordings: usualWordings('employer', 'nl', 'fr', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default cvwarehouse;
