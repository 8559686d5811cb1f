// Softy: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['softy.pro'];
/** The vendor too where a display name is or comes down to it; an everyday word elsewhere. */
const ownNames = [...brands, 'softy'];

const softy: Ats = {
  id: 'softy',
  name: 'Softy',
  type: 'ats',
  brands,
  senders: [{ domain: 'softy.pro' }],
  wordings: usualWordings('employer', 'fr'),
  companyFromSender: (mail) => senderEmployer(mail, ownNames),
  postingLabels: ['softy'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.|api\.)(?!v2\.)(?<company>[a-z0-9-]+)\.softy\.pro\/(?:offre|offers)\/(?<job>\d{1,8})(?:-|\/|$)/iu,
    ]),
};

export default softy;
