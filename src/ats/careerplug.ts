// CareerPlug: senders, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['careerplug', 'career plug'];

const careerplug: Ats = {
  id: 'careerplug',
  name: 'CareerPlug',
  type: 'ats',
  brands,
  senders: [{ domain: 'careerplug.com' }],
  wordings: [
    stockWording(
      'subject',
      '^thank(s| you) for (applying|your application) to <company><end>',
      'application_received',
      1,
    ),
    stockWording('subject', '^<company> (has )?(received|got) your application', 'application_received', 4),
    stockWording(
      'subject',
      '^(complete|take) (the |your )?.{0,30}(assessment|prescreen|pre-screen)',
      'assessment',
      3,
    ),
    stockWording(
      'body',
      '(thank you for applying|your application) (for|to)( the| our)? <role> (position|role|opening|job) (at|with) <company><end>',
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['careerplug'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.)(?<company>[a-z0-9-]+)\.careerplug\.com\/jobs\/(?<job>\d{4,10})(?:\/|-|$)/iu,
      /^(?:www|app)\.careerplug\.com\/jobs?\/(?<job>\d{4,10})(?:\/|-|$)/iu,
    ]),
};

export default careerplug;
