// Homerun: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['homerun hiring', 'homerun.co'];
/** The vendor too where a display name is or comes down to it; an everyday word elsewhere. */
const ownNames = [...brands, 'homerun'];

const homerun: Ats = {
  id: 'homerun',
  name: 'Homerun',
  type: 'ats',
  brands,
  senders: [{ domain: 'homerun.co' }],
  wordings: usualWordings('employer', 'nl', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, ownNames),
  postingLabels: ['homerun'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.|api\.|embed\.)(?<company>[a-z0-9-]+)\.homerun\.co\/(?<job>[a-z0-9-]{3,150})\/[a-z]{2}$/iu,
    ]),
};

export default homerun;
