// Paylocity Recruiting: senders, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['paylocity', 'paylocity recruiting'];

const paylocity: Ats = {
  id: 'paylocity',
  name: 'Paylocity Recruiting',
  type: 'ats',
  brands,
  senders: [
    // The bare domain also carries payslips: only what recruiting sends.
    { domain: 'mail.paylocity.com' },
    { domain: 'paylocity.com', local: /recruit|career|hiring|talent|applicant|jobs?/iu },
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
      '^(application (received|confirmation)|confirmation of (your )?application)( for)?<dash><role><end>',
      'application_received',
      4,
    ),
    stockWording(
      'body',
      '(thank you for applying|your application) (for|to)( the| our)? <role> (position|role|opening|job) (at|with) <company><end>',
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['paylocity'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^recruiting\.paylocity\.com\/recruiting\/jobs\/(?:details|apply)\/(?<job>\d{4,10})\/(?<company>[^/]+)(?:\/|$)/iu,
      /^recruiting\.paylocity\.com\/recruiting\/jobs\/(?:details|apply)\/(?<job>\d{4,10})\/?$/iu,
    ]),
};

export default paylocity;
