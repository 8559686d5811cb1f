// Indeed: what its senders, its mails in its main languages and its job URLs tell.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['indeed', 'indeed apply', 'indeed job alert', 'indeed jobs', 'indeed hiring'];

const indeed: Ats = {
  id: 'indeed',
  name: 'Indeed',
  type: 'board',
  brands,
  senders: [
    { domain: 'indeed.com', local: /^indeedapply$/iu, kind: 'application_received', weight: 3 },
    {
      domain: 'indeed.com',
      local: /^(?:alerts?|jobalerts?|invitetoapply|jobs?-?alerts?)$/iu,
      kind: 'job_alert',
      weight: 4,
    },
    { domain: 'match.indeed.com', kind: 'job_alert', weight: 4 },
    { domain: 'jobalert.indeed.com', kind: 'job_alert', weight: 5 },
    {
      domain: 'indeed.com',
      local: /^(?:account|no-?reply-?account|security|verify)/iu,
      kind: 'account_notice',
      weight: 3,
    },
    { domain: 'indeed.com' },
    // Employers' own words, relayed.
    { domain: 'indeedemail.com' },
  ],
  wordings: [
    stockWording('subject', '^indeed application: <role>$', 'application_received', 5),
    stockWording(
      'subject',
      '^(indeed[- ]bewerbung|candidature indeed|candidatura (de |su |no |do )?indeed|indeed[- ]sollicitatie|sollicitatie via indeed) ?: ?<role>$',
      'application_received',
      5,
    ),
    stockWording(
      'body',
      '^application submitted\\s{1,6}<role>\\n{1,2}<company> - <location>$',
      'application_received',
      4,
    ),
    stockWording('body', 'the following items were sent to <company><end>', 'application_received', 4),
    stockWording(
      'subject',
      '^(an )?update (on|about) your application( for <role>)? (from|at|to) <company><end>',
    ),
    stockWording('subject', '^<company> (has )?(viewed|reviewed) your (application|resume)', 'in_review', 4),
    stockWording('subject', '^your application (was|has been) viewed', 'in_review', 4),
    stockWording('body', 'not selected by (the )?employer', 'rejection', 4),
    stockWording(
      'subject',
      '^your application (for|to)( the)? <role>( position| role| job)? (at|with) <company><end>',
    ),
    stockWording(
      'subject',
      'is hiring for .{1,100}\\d+ more .{1,60}jobs|^\\d+\\+? (new )?.{0,60}jobs? |^new job: |jobs? (in|near) .{2,50} (for|matching) you',
      'job_alert',
      5,
    ),
    stockWording(
      'subject',
      '^(.{1,60}, )?<company> (has )?(invited|invites|would like) you to (apply|submit)',
      'recruiter_outreach',
      3,
    ),
    stockWording(
      'subject',
      '^(interview (request|invitation)|<company> (has )?(invited|invites|would like|wants) (you )?to( an)? interview)',
      'interview_invite',
      4,
    ),
    stockWording(
      'subject',
      '^(your )?interview (with <company> )?(is |has been )?(confirmed|scheduled)',
      'interview_scheduled',
      4,
    ),
    stockWording(
      'subject',
      '^(complete|take|reminder).{0,40} assessment|assessment (request|invitation)',
      'assessment',
      4,
    ),
    stockWording(
      'subject',
      '(finish|complete|continue) your (indeed )?application',
      'incomplete_application',
      4,
    ),
    stockWording(
      'subject',
      '(sign[- ]?in code|verification code|passcode|verify your email)',
      'account_notice',
      5,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands, 'person'),
  postingLabels: ['indeed'],
  postingUrl: (url) => {
    if (!/(?:^|\.)indeed\.(?:com|[a-z]{2}|co\.[a-z]{2}|com\.[a-z]{2})$/u.test(url.hostname)) return null;
    const key = queryValue(url, ['jk', 'vjk'], /[0-9a-f]{16}/iu);
    return key === null ? null : { company: null, jobId: key.toLowerCase() };
  },
};

export default indeed;
