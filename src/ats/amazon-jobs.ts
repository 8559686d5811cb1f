// Amazon Jobs: the employer with a hiring system of its own: senders, stock mails and job URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['amazon', 'amazon jobs', 'amazon.jobs', 'amazon web services', 'aws'];

const amazonJobs: Ats = {
  id: 'amazon-jobs',
  name: 'Amazon Jobs',
  type: 'employer',
  brands,
  senders: [{ domain: 'mail.amazon.jobs' }, { domain: 'amazon.jobs' }],
  wordings: [
    stockWording('subject', '^thank you for applying to amazon', 'application_received', 1),
    stockWording(
      'body',
      '(your application (for|to)|applying (for|to)|applied (for|to)|interest in)( the)?( position of| role of)? <role>( position| role)?,? \\((id|job id|req id)[ :#]{0,4}<req>\\)',
    ),
    stockWording('body', "(we('ve| have) received|we received) your application", 'application_received', 3),
    stockWording(
      'subject',
      '^(amazon )?(online )?assessment|(complete|take|start) your (amazon )?(online )?(assessment|work simulation)',
      'assessment',
      4,
    ),
    stockWording(
      'subject',
      '(schedule|book|select).{0,30}interview|interview (scheduling|availability)',
      'interview_invite',
      3,
    ),
    stockWording(
      'subject',
      '(verification code|verify your email|password reset|one[- ]time)',
      'account_notice',
      5,
    ),
    stockWording('subject', '(new jobs?|job alert|jobs? matching|recommended jobs?)', 'job_alert', 4),
  ],
  companyFromSender: () => 'Amazon',
  postingLabels: ['amazon'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?amazon\.jobs\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?jobs\/(?<job>[A-Z]{0,3}\d{5,9})(?:\/|$)/iu,
    ]),
};

export default amazonJobs;
