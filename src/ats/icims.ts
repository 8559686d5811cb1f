// iCIMS: senders with the tenant before the plus sign, default mails and portal URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['icims', 'icims talent cloud', 'icims talent'];

const icims: Ats = {
  id: 'icims',
  name: 'iCIMS',
  type: 'ats',
  brands,
  senders: [
    { domain: 'talent.icims.com' },
    { domain: 'talent.icims.eu' },
    // Talent-pool marketing, not mail about an application.
    { domain: 'nurture.icims.com', kind: 'job_alert', weight: 2 },
    { domain: 'icims.com' },
    { domain: 'icims.eu' },
  ],
  wordings: [
    stockWording(
      'subject',
      '^thank you for applying( to| with| at|<dash>) ?<company><end>',
      'application_received',
      1,
    ),
    stockWording('subject', '^your application (with|to|at) <company><end>'),
    stockWording('subject', '^application (submitted|received|confirmation)\\b', 'application_received', 3),
    stockWording('subject', '(incomplete|unfinished) application', 'incomplete_application', 4),
    stockWording(
      'body',
      '(application|interest|applying|applied) (for|in|to)( the)?( position of)? <code>[ :–—-]{1,4}<role>( (position|role|opening)\\b|<end>)',
    ),
    stockWording(
      'body',
      'thank you for (applying|your interest) (for|in|to)( the| our)? <role> (position|role|opening|job) (at|with) <company><end>',
    ),
    stockWording(
      'body',
      '(successfully submitted|have received) your (application|resume)|your application (has been|was) (successfully )?(submitted|received)',
      'application_received',
      3,
    ),
    stockWording(
      'subject',
      '(reset your password|password reset|login (code|verification)|verify your (email|login))',
      'account_notice',
      4,
    ),
    stockWording(
      'subject',
      '^(welcome to|thank you for joining)( the| our)? .{1,60} (talent (network|community)|connect)',
      'account_notice',
      3,
    ),
    stockWording('subject', '^new (jobs?|openings?|opportunit(y|ies)) (at|with|from) ', 'job_alert', 4),
  ],
  companyFromSender: (mail) => {
    const named = senderEmployer(mail, brands);
    if (named !== null) return named;
    // `<tenant>+autoreply@`, `<tenant>+email+<id>-<hash>@`: without the plus the local part is a mailbox name.
    const address = mail.headers.from?.address ?? '';
    const tenant =
      /^([a-z0-9][a-z0-9-]{1,40})\+[^@]{1,80}@(?:[a-z]+\.)?icims\.(?:com|eu)$/iu.exec(address)?.[1] ?? null;
    return tenant !== null && brands.includes(tenant.toLowerCase()) ? null : tenant;
  },
  postingLabels: ['icims'],
  postingUrl: (url) => {
    const ref = postingInUrl(url, [
      /^(?:[a-z]{1,20}-)*(?<company>[a-z0-9]+)\.icims\.(?:com|eu)\/jobs\/(?<job>\d{2,10})(?:\/|$)/iu,
    ]);
    return ref !== null && /^(?:www|careers|jobs|login|talent)$/iu.test(ref.company ?? '')
      ? { company: null, jobId: ref.jobId }
      : ref;
  },
};

export default icims;
