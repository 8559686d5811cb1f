// Pinpoint: senders, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['pinpoint', 'pinpoint hq', 'pinpoint software'];

const pinpoint: Ats = {
  id: 'pinpoint',
  name: 'Pinpoint',
  type: 'ats',
  brands,
  senders: [{ domain: 'pinpoint.email' }, { domain: 'pinpointhq.com' }],
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
      "^(we('ve| have) received your application|application received)( for <role>)?<end>",
      'application_received',
      4,
    ),
    stockWording('subject', '^(invitation to|book your|schedule your) interview', 'interview_invite', 3),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['pinpointhq'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!app\.|www\.)(?<company>[a-z0-9-]+)\.pinpointhq\.com\/(?:[a-z]{2}\/)?(?:postings|jobs)\/(?<job>[0-9a-f]{8}-[0-9a-f-]{27}|\d{3,9})(?:\/|-|$)/iu,
    ]),
};

export default pinpoint;
