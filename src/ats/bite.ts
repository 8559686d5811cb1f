// BITE: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['b-ite', 'b-ite bewerbermanager', 'bite bewerbermanager'];
/** The vendor too where a display name is or comes down to it; an everyday word elsewhere. */
const ownNames = [...brands, 'bite'];

const bite: Ats = {
  id: 'bite',
  name: 'BITE',
  type: 'ats',
  brands,
  senders: [{ domain: 'b-ite.com' }, { domain: 'b-ite.io' }],
  wordings: usualWordings('employer', 'de'),
  companyFromSender: (mail) => senderEmployer(mail, ownNames),
  postingLabels: ['b-ite'],
  postingUrl: (url) =>
    postingInUrl(url, [/^jobs\.b-ite\.com\/jobposting\/(?<job>[0-9a-f]{20,64})(?:\/|$)/iu]),
};

export default bite;
