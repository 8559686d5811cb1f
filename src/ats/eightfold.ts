// Eightfold: senders, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';
import { tenantLabel } from '../domain/tenant-label.ts';

const brands = ['eightfold', 'eightfold ai', 'eightfold.ai'];

const eightfold: Ats = {
  id: 'eightfold',
  name: 'Eightfold',
  type: 'ats',
  brands,
  senders: [{ domain: 'eightfold.ai' }, { domain: 'eightfold-eu.ai' }],
  wordings: [
    stockWording(
      'subject',
      '^thank you for (applying|your application|your interest)( (to|at|in|with) <company>)?<end>',
    ),
    stockWording(
      'subject',
      '^(your )?application (for|to)( the)? <role>( role| position)? (at|with) <company><end>',
    ),
    stockWording('subject', '(log ?in|verification|one[- ]time) (code|link|passcode)', 'account_notice', 4),
    stockWording(
      'subject',
      '^(new|recommended) jobs (for you|at )|jobs? (you may like|matching your)',
      'job_alert',
      4,
    ),
    stockWording(
      'subject',
      '^(welcome to|thanks for joining)( the)? .{1,60}talent (network|community)',
      'account_notice',
      3,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingUrl: (url) => {
    if (!/^\/careers(?:\/|$)/u.test(url.pathname)) return null;
    const tenant = tenantLabel(url.hostname, 'eightfold.ai');
    const inPath = /^\/careers\/job\/(\d{6,20})(?:-|\/|$)/u.exec(url.pathname.slice(0, 500))?.[1];
    const job = inPath ?? queryValue(url, ['pid'], /\d{6,20}/u);
    // On employers' own hosts the ten-digit and longer ids are the mark; shorter ones are anybody's.
    if (job === null || (tenant === null && job.length < 10)) return null;
    const domain = queryValue(url, ['domain'], /[a-z0-9-]+\.[a-z.]{2,10}/u);
    return { company: tenant ?? domain?.split('.', 1)[0] ?? null, jobId: job };
  },
};

export default eightfold;
