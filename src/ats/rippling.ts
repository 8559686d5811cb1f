// Rippling Recruiting: senders, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['rippling', 'rippling recruiting', 'rippling ats'];

const rippling: Ats = {
  id: 'rippling',
  name: 'Rippling Recruiting',
  type: 'ats',
  brands,
  senders: [{ domain: 'ats.rippling.com' }, { domain: 'rippling-ats.com' }],
  wordings: [
    stockWording(
      'subject',
      '^thank(s| you) for (applying|your application) to <company><end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      '^your application (for|to)( the)? <role> (position |role )?(at|with) <company><end>',
    ),
    stockWording(
      'subject',
      '^(your )?interview (with|at) <company> (is |has been )?(confirmed|scheduled)',
      'interview_scheduled',
      3,
    ),
    stockWording(
      'body',
      'thank(s| you) for applying (for|to)( the| our)? <role> (position|role|opening) (at|with) <company><end>',
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['rippling'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^ats\.(?:[a-z0-9]+\.)?rippling\.com\/(?:[a-z]{2}-[A-Z]{2}\/)?(?<company>[^/]+)\/jobs\/(?<job>[0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/iu,
    ]),
};

export default rippling;
