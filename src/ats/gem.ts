// Gem: senders, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['gem', 'gem ats', 'gem.com'];

const gem: Ats = {
  id: 'gem',
  name: 'Gem',
  type: 'ats',
  brands,
  senders: [
    { domain: 'appreview.gem.com' },
    { domain: 'gem.com', local: /^(?:no-?reply|notifications?|jobs?)/iu },
  ],
  wordings: [
    stockWording(
      'subject',
      '^thank(s| you) for (applying|your application) to <company><end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      '^(an )?update (on|about|regarding) your application (to|at|with) <company><end>',
    ),
    stockWording(
      'body',
      'thank(s| you) for applying (for|to)( the| our)? <role> (position|role|opening) (at|with) <company><end>',
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['gem'],
  postingUrl: (url) =>
    postingInUrl(url, [/^jobs\.gem\.com\/(?<company>[^/]+)\/(?<job>[A-Za-z0-9_-]{6,120})(?:\/|$)/u]),
};

export default gem;
