// Avature: senders with the tenant as subdomain, default mails and portal URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { stockWording } from '../domain/stock-wording.ts';
import { tenantLabel } from '../domain/tenant-label.ts';

const brands = ['avature', 'avature crm', 'avature ats'];

const avature: Ats = {
  id: 'avature',
  name: 'Avature',
  type: 'ats',
  brands,
  senders: [{ domain: 'avature.net' }],
  wordings: [
    stockWording(
      'subject',
      '^thank you for your (interest in|application (for|to))( the)? <role>,? (-|–|\\(|,)? ?(job|req(uisition)?)( id| number)?[ :#]{0,4}<req>',
    ),
    stockWording(
      'subject',
      '^thank you for (applying|your application) to <company><end>',
      'application_received',
      1,
    ),
    stockWording(
      'body',
      '(applying|applied|application|interest) (for|to|in)( the)?( position( of)?)? <role>,? ?[-–(,]? ?(job|req(uisition)?)( id| number)?[ :#]{0,4}<req>',
    ),
    stockWording(
      'subject',
      '(password|verification code|activate your (account|profile))',
      'account_notice',
      3,
    ),
    stockWording(
      'subject',
      '^(new )?(jobs?|opportunities) (that match|matching|for you)|^job alert',
      'job_alert',
      4,
    ),
  ],
  companyFromSender: (mail) =>
    senderEmployer(mail, brands) ?? tenantLabel(senderParts(mail).domain, 'avature.net'),
  postingUrl: (url) => {
    const path = url.pathname.slice(0, 500);
    // Others have a `/Job/JobDetail` too.
    if (!/(?<!\/job)\/(?:JobDetail|ApplicationMethods|ProjectDetail)(?:\/|$)/iu.test(path)) return null;
    const inPath = /\/(?:JobDetail|ProjectDetail)\/(?:[^/]+\/){0,2}(\d{2,10})\/?$/iu.exec(path)?.[1];
    const job = inPath ?? queryValue(url, ['jobid'], /\d{2,10}/u);
    // Employers also run the portal under their own host, where only the path tells.
    return job === null ? null : { company: tenantLabel(url.hostname, 'avature.net'), jobId: job };
  },
};

export default avature;
