// Dover: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['dover.com', 'dover talent'];

const dover: Ats = {
  id: 'dover',
  name: 'Dover',
  type: 'ats',
  brands,
  senders: [{ domain: 'dover.com' }, { domain: 'dover.io' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, [...brands, 'dover']),
  postingLabels: ['dover'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^app\.dover\.(?:com|io)\/apply\/(?<company>[^/]{1,80})\/(?<job>[0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/iu,
    ]),
};

export default dover;
