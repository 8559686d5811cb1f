// P&I LOGA: senders and usual subjects.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['p&i loga', 'p&i bewerberportal'];

const piLoga: Ats = {
  id: 'pi-loga',
  name: 'P&I LOGA',
  type: 'ats',
  brands,
  senders: [{ domain: 'pi-asp.de' }],
  wordings: usualWordings('employer', 'de'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default piLoga;
