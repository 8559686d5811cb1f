// JazzHR: senders, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['jazzhr', 'jazz hr', 'the resumator', 'resumator'];

const jazzhr: Ats = {
  id: 'jazzhr',
  name: 'JazzHR',
  type: 'ats',
  brands,
  senders: [
    { domain: 'applytojob.com' },
    { domain: 'hire.jazz.co' },
    { domain: 'jazz.co' },
    { domain: 'theresumator.com' },
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
      '^(your )?application (for|to)( the)? <role> (position |role )?(at|with) <company><end>',
    ),
    stockWording(
      'subject',
      '^<role> (at|with) <company><dash>(application )?(received|confirmation)',
      'application_received',
      4,
    ),
    stockWording(
      'body',
      'thank(s| you) for (applying|your application) (for|to)( the| our)? <role> (position|role|opening) (at|with) <company><end>',
    ),
    stockWording('subject', '(complete|fill out) .{0,30}questionnaire', 'assessment', 3),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['applytojob', 'jazz'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.)(?<company>[a-z0-9-]+)\.applytojob\.com\/apply\/(?:jobs\/details\/)?(?<job>[A-Za-z0-9]{8,14})(?:\/|$)/u,
      /^app\.jazz\.co\/ext\/apply\/(?<job>[A-Za-z0-9]{8,14})(?:\/|$)/u,
    ]),
};

export default jazzhr;
