// Phenom: senders, default mails and the URL shape of the career sites it runs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['phenom', 'phenom people', 'phenompeople'];

const phenom: Ats = {
  id: 'phenom',
  name: 'Phenom',
  type: 'ats',
  brands,
  senders: [
    { domain: 'phenompeople.com' },
    { domain: 'phenom.com', local: /^(?:no-?reply|notifications?|careers?|jobs?)/iu },
    { domain: 'phenompro.com' },
  ],
  wordings: [
    stockWording(
      'subject',
      '^(new )?jobs? (alert|recommend|match|for you)|^recommended jobs',
      'job_alert',
      4,
    ),
    stockWording(
      'subject',
      '^(welcome to|thank you for joining)( the| our)? .{1,60}talent (community|network)',
      'account_notice',
      3,
    ),
    stockWording(
      'subject',
      '(finish|complete|resume) your (job )?application|left (an|your) application',
      'incomplete_application',
      4,
    ),
    stockWording(
      'subject',
      '^thank you for (applying|your application)( (to|at) <company>)?<end>',
      'application_received',
      1,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:careers?|jobs?|www)\.(?:[a-z0-9-]+\.)?[a-z0-9-]+\.[a-z]{2,10}\/(?!c[aiw]{1,2}\/)[a-z]{2,6}\/[a-z]{2}\/job\/(?<job>(?=[^/]{0,60}\d)[A-Z0-9][A-Z0-9_-]{3,60})(?:\/[^/]{2,300})?\/?$/iu,
    ]),
};

export default phenom;
