// Wellfound: what its senders (AngelList Talent), stock mails and job URLs tell.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['wellfound', 'angellist', 'angellist talent', 'angel.co'];

const wellfound: Ats = {
  id: 'wellfound',
  name: 'Wellfound',
  type: 'board',
  brands,
  senders: [
    { domain: 'wellfound.com' },
    { domain: 'hi.wellfound.com' },
    { domain: 'angel.co' },
    { domain: 'angellist.com' },
  ],
  wordings: [
    stockWording(
      'subject',
      '^(you applied|application (sent|submitted)|your application was sent) to <company><end>',
      'application_received',
      4,
    ),
    stockWording('subject', '^<company> (has )?(viewed|reviewed) your application', 'in_review', 4),
    stockWording('subject', '^new message from .{1,60} at <company><end>', 'recruiter_outreach', 1.5),
    stockWording(
      'subject',
      '(new jobs?|jobs? for you|is hiring|startups? (are )?hiring|top matches)',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['wellfound', 'angel'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?(?:wellfound\.com|angel\.co)\/jobs\/(?<job>\d{4,10})(?:-|\/|$)/iu,
      /^(?:www\.)?(?:wellfound\.com|angel\.co)\/company\/(?<company>[^/]+)\/jobs\/(?<job>\d{4,10})(?:-|\/|$)/iu,
    ]),
};

export default wellfound;
