// Factorial: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['factorial hr', 'factorialhr'];
/** The vendor too where a display name is or comes down to it; an everyday word elsewhere. */
const ownNames = [...brands, 'factorial'];

const factorial: Ats = {
  id: 'factorial',
  name: 'Factorial',
  type: 'ats',
  brands,
  senders: [
    {
      domain: 'factorialhr.com',
      local:
        /^(?:no-?reply|do-?not-?reply|notifications?|recruit|recruiting|recruitment|jobs?|careers?|applications?)/iu,
    },
  ],
  wordings: usualWordings('employer', 'es', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, ownNames),
  postingLabels: ['factorialhr'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.|api\.)(?<company>[a-z0-9-]+)\.factorialhr\.(?:com|es)\/job_posting\/(?:[^/]{1,200}-)?(?<job>\d{3,9})(?:\/|$)/iu,
    ]),
};

export default factorial;
