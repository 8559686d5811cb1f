// Applied: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['beapplied', 'applied platform', 'be applied'];
/** The vendor too where a display name is or comes down to it; an everyday word elsewhere. */
const ownNames = [...brands, 'applied'];

const applied: Ats = {
  id: 'applied',
  name: 'Applied',
  type: 'ats',
  brands,
  senders: [
    {
      domain: 'beapplied.com',
      local:
        /^(?:no-?reply|do-?not-?reply|notifications?|recruit|recruiting|recruitment|jobs?|careers?|applications?)/iu,
    },
  ],
  wordings: usualWordings('employer', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, ownNames),
  postingLabels: ['beapplied'],
  postingUrl: (url) => postingInUrl(url, [/^app\.beapplied\.com\/apply\/(?<job>[a-z0-9]{6,20})(?:\/|$)/iu]),
};

export default applied;
