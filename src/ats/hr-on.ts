// HR-ON: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['hr-on', 'hr on recruit'];
/** The vendor too where a display name is or comes down to it; an everyday word elsewhere. */
const ownNames = [...brands, 'on'];

const hrOn: Ats = {
  id: 'hr-on',
  name: 'HR-ON',
  type: 'ats',
  brands,
  senders: [{ domain: 'hr-on.com' }],
  wordings: usualWordings('employer', 'da', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, ownNames),
  postingLabels: ['hr-on'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|recruit\.|api\.|auth\.)(?<company>[a-z0-9-]+)\.hr-on\.com\/show-job\/(?<job>\d{3,9})(?:\/|$)/iu,
    ]),
};

export default hrOn;
