// ApplicantStack: senders, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['applicantstack', 'applicant stack'];

const applicantstack: Ats = {
  id: 'applicantstack',
  name: 'ApplicantStack',
  type: 'ats',
  brands,
  senders: [{ domain: 'applicantstack.com' }],
  wordings: [
    stockWording(
      'subject',
      '^thank(s| you) for (applying|your application) to <company><end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      '^(your )?application (received|confirmation|submitted)( for)?<dash><role><end>',
      'application_received',
      4,
    ),
    stockWording(
      'body',
      'your application (for|to)( the| our)? <role> (position|role|opening|job)( (at|with) <company><end>)?',
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['applicantstack'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.)(?<company>[a-z0-9-]+)\.applicantstack\.com\/x\/(?:detail|apply)\/(?<job>[a-z0-9]{8,16})(?:\/|$)/iu,
    ]),
};

export default applicantstack;
