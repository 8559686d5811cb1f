// Flatchr: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['flatchr'];

const flatchr: Ats = {
  id: 'flatchr',
  name: 'Flatchr',
  type: 'ats',
  brands,
  senders: [{ domain: 'flatchr.io' }],
  wordings: usualWordings('employer', 'fr'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['flatchr'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:careers|[a-z0-9-]{1,60})\.flatchr\.io\/(?:[a-z]{2}\/)?company\/(?<company>[a-z0-9_-]{1,80})\/vacancy\/(?<job>[a-z0-9]{12,20})(?:-|\/|$)/iu,
    ]),
};

export default flatchr;
