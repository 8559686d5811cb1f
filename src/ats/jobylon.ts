// Jobylon: senders, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['jobylon'];

const jobylon: Ats = {
  id: 'jobylon',
  name: 'Jobylon',
  type: 'ats',
  brands,
  senders: [{ domain: 'jobylon.com' }],
  wordings: [
    stockWording(
      'subject',
      '^(thank(s| you) for )?your application (to|for|at)( the)? <role> (at|with|@) <company><end>',
    ),
    stockWording(
      'subject',
      "^(application received|we('ve| have) received your application)",
      'application_received',
      4,
    ),
    stockWording('subject', '^tack för din ansökan( till <company>)?<end>', 'application_received', 1),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['jobylon'],
  postingUrl: (url) =>
    postingInUrl(url, [/^emp\.jobylon\.com\/(?:[a-z]{2}\/)?jobs\/(?<job>\d{3,9})(?:-|\/|$)/iu]),
};

export default jobylon;
