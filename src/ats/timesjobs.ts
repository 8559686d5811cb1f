// TimesJobs: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const timesjobs: Ats = {
  id: 'timesjobs',
  name: 'TimesJobs',
  type: 'board',
  brands: ['timesjobs', 'timesjobs.com'],
  senders: [
    { domain: 'timesjobs.com', local: /alert|recommend|digest|newsletter/iu, kind: 'job_alert', weight: 3 },
    { domain: 'timesjobs.com' },
  ],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
    stockWording(
      'subject',
      "^(you('ve| have)? (successfully )?applied (to|for)|(your )?application (submitted|sent)( to| for)?<dash>?) ?<role> (at|with) <company><end>",
      'application_received',
      4,
    ),
  ],
};

export default timesjobs;
