// Comeet: senders with the tenant as subdomain, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { stockWording } from '../domain/stock-wording.ts';
import { tenantLabel } from '../domain/tenant-label.ts';

const brands = ['comeet', 'comeet recruiting', 'spark hire recruit'];

const comeet: Ats = {
  id: 'comeet',
  name: 'Comeet',
  type: 'ats',
  brands,
  senders: [
    { domain: 'comeet-notifications.com' },
    { domain: 'comeet.co', local: /^(?:no-?reply|notifications?)/iu },
    { domain: 'comeet.com', local: /^(?:no-?reply|notifications?)/iu },
  ],
  wordings: [
    stockWording(
      'subject',
      '^thank(s| you) for (applying|your application)( (to|at) <company>)?<end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      '^your application (for|to)( the)? <role>( position| role)? (at|with) <company><end>',
    ),
    stockWording(
      'subject',
      '^(your )?(phone |video |technical )?interview (at|with) <company>( |<dash>|$)',
      'interview_invite',
      2,
    ),
    stockWording(
      'body',
      'thank(s| you) for applying (for|to)( the| our)? <role> (position|role|opening) (at|with|in) <company><end>',
    ),
  ],
  companyFromSender: (mail) =>
    senderEmployer(mail, brands, 'person') ??
    tenantLabel(senderParts(mail).domain, 'comeet-notifications.com'),
  postingLabels: ['comeet'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?comeet\.(?:com?)\/jobs\/(?<company>[^/]+)\/[\w.]+\/[^/]+\/(?<job>[0-9A-F]{2}\.[0-9A-F]{3})(?:-[\w.]+)?(?:\/|$)/iu,
    ]),
};

export default comeet;
