// LiveHire: senders, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['livehire'];

const livehire: Ats = {
  id: 'livehire',
  name: 'LiveHire',
  type: 'ats',
  brands,
  senders: [{ domain: 'livehire.com' }],
  wordings: [
    stockWording(
      'subject',
      '^(thank(s| you) for applying|your application (for|to)( the)? <role> (at|with) <company><end>)',
    ),
    stockWording(
      'subject',
      "^(application received|we('ve| have) received your application)",
      'application_received',
      4,
    ),
    stockWording(
      'subject',
      "^(you('ve| have)? (been )?(joined|invited to join)|join)( the)? .{1,60} talent community",
      'account_notice',
      3,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['livehire'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?livehire\.com\/(?:careers|widgets\/job-listings)\/(?<company>[^/]+)\/job\/(?<job>[A-Z0-9]{4,12})(?:\/|$)/iu,
    ]),
};

export default livehire;
