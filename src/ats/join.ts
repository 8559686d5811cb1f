// JOIN: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['join.com', 'join solutions'];
/** The vendor too where a display name is or comes down to it; an everyday word elsewhere. */
const ownNames = [...brands, 'join'];

const join: Ats = {
  id: 'join',
  name: 'JOIN',
  type: 'ats',
  brands,
  senders: [
    { domain: 'msg.join.com' },
    {
      domain: 'join.com',
      local:
        /^(?:no-?reply|do-?not-?reply|notifications?|recruit|recruiting|recruitment|jobs?|careers?|applications?)/iu,
    },
  ],
  wordings: usualWordings('employer', 'de', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, ownNames),
  postingLabels: ['join'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?join\.com\/companies\/(?<company>[a-z0-9-]{1,100})\/(?<job>\d{5,10})(?:-|\/|$)/iu,
    ]),
};

export default join;
