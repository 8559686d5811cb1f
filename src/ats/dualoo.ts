// Dualoo: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['dualoo'];

const dualoo: Ats = {
  id: 'dualoo',
  name: 'Dualoo',
  type: 'ats',
  brands,
  senders: [{ domain: 'dualoo.com' }],
  wordings: usualWordings('employer', 'de', 'fr'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['dualoo'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^jobs\.dualoo\.com\/portal\/[a-z0-9]{4,16}\/(?<job>[0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/iu,
    ]),
};

export default dualoo;
