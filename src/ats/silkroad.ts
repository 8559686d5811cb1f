// SilkRoad: senders, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['silkroad', 'silkroad technology', 'openhire'];

const silkroad: Ats = {
  id: 'silkroad',
  name: 'SilkRoad',
  type: 'ats',
  brands,
  senders: [{ domain: 'silkroad.com' }, { domain: 'silkroad.app' }],
  wordings: [
    stockWording(
      'subject',
      '^thank you for (applying|your application|your interest)( (to|at|in|with) <company>)?<end>',
    ),
    stockWording(
      'body',
      '(application|applied|applying) (for|to)( the)?( position of)? <role>,? \\(?(tracking code|job (id|code))[ :#]{0,4}<req>\\)?',
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['silkroad'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?<company>[a-z0-9]+)-openhire\.silkroad\.com\/epostings\/(?:index\.cfm|jobs|submit\.cfm)\/(?<job>\d{2,9})(?:\/|$)/iu,
      /^jobs\.silkroad\.com\/(?<company>[^/]+)\/[^/]+\/jobs\/(?<job>\d{2,9})(?:\/|$)/iu,
    ]),
};

export default silkroad;
