// Dice: what its senders, stock mails and job URLs tell.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['dice', 'dice jobs', 'dice.com'];

const dice: Ats = {
  id: 'dice',
  name: 'Dice',
  type: 'board',
  brands,
  senders: [
    { domain: 'dice.com', local: /^applyonline$/iu, kind: 'application_received', weight: 3 },
    { domain: 'dice.com', local: /alert|recommend|jobs?$|newsletter/iu, kind: 'job_alert', weight: 3 },
    { domain: 'dice.com' },
  ],
  wordings: [
    stockWording(
      'subject',
      '^(dice )?application (for|to|confirmation|submitted)<dash>?( )?(dice job<dash>)?<role>( (at|with) <company>)?<end>',
      'application_received',
      3,
    ),
    stockWording(
      'body',
      "you('ve| have)? applied (for|to)( the)?( position( of)?)? <role>( position| job| role)? (at|with) <company><end>",
      'application_received',
      3,
    ),
    stockWording('subject', '(new|recommended|matching) jobs?|jobs? (alert|for you)', 'job_alert', 4),
    stockWording('subject', '(viewed|interested in) your (profile|resume)', 'recruiter_outreach', 2),
  ],
  postingLabels: ['dice'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?dice\.com\/(?:job-detail|apply)\/(?<job>[0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/iu,
      /^(?:www\.)?dice\.com\/jobs\/detail\/[^/]{1,200}\/(?<job>[\w-]{3,30}\/[\w-]{2,40})(?:\/|$)/iu,
    ]),
};

export default dice;
