// Glassdoor: what its senders, stock mails and job URLs tell.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['glassdoor', 'glassdoor jobs', 'glassdoor for job seekers'];

const glassdoor: Ats = {
  id: 'glassdoor',
  name: 'Glassdoor',
  type: 'board',
  brands,
  senders: [
    { domain: 'glassdoor.com', local: /alert|jobs?$|recommend/iu, kind: 'job_alert', weight: 4 },
    { domain: 'glassdoor.com' },
    { domain: 'bowlsmail.glassdoor.com', kind: 'not_job', weight: 2 },
  ],
  wordings: [
    stockWording(
      'subject',
      '^(your )?application (for|to) <role> (at|with) <company> (was|has been) (submitted|sent|received)',
      'application_received',
      4,
    ),
    stockWording('subject', '^(your )?application (for|to) <role> (at|with) <company><end>'),
    stockWording(
      'subject',
      '(is|are) hiring|new jobs?|jobs? for you|\\d+ .{0,40}jobs? (in|near|at)|apply now',
      'job_alert',
      4,
    ),
    stockWording(
      'subject',
      '(company (review|update)|salary|salaries|what .{1,40} employees|bowls?\\b|community|real talk|rate your)',
      'other_job',
      3,
    ),
    stockWording(
      'subject',
      '(verify your email|reset your password|confirm your (email|account)|sign[- ]?in code)',
      'account_notice',
      5,
    ),
  ],
  postingLabels: ['glassdoor'],
  postingUrl: (url) => {
    if (!/(?:^|\.)glassdoor\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/u.test(url.hostname)) return null;
    const job = queryValue(url, ['jl', 'joblistingid'], /\d{6,16}/u);
    return job === null ? null : { company: null, jobId: job };
  },
};

export default glassdoor;
