// Harri: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['harri hiring', 'harri.com'];
/** The vendor too where a display name is or comes down to it; an everyday word elsewhere. */
const ownNames = [...brands, 'harri'];

const harri: Ats = {
  id: 'harri',
  name: 'Harri',
  type: 'ats',
  brands,
  senders: [
    {
      domain: 'harri.com',
      local:
        /^(?:no-?reply|do-?not-?reply|notifications?|recruit|recruiting|recruitment|jobs?|careers?|applications?)/iu,
    },
  ],
  wordings: usualWordings('employer', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, ownNames),
  postingLabels: ['harri'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?harri\.com\/(?<company>[\w-]{1,80})\/job\/(?<job>\d{4,10})(?:-|\/|$)/iu]),
};

export default harri;
