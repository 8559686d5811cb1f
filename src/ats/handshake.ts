// Handshake: what its senders, stock mails and job URLs tell.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['handshake', 'joinhandshake', 'handshake jobs'];

const handshake: Ats = {
  id: 'handshake',
  name: 'Handshake',
  type: 'board',
  brands,
  senders: [
    { domain: 'joinhandshake.com' },
    { domain: 'notifications.joinhandshake.com' },
    { domain: 'joinhandshake.co.uk' },
  ],
  wordings: [
    stockWording(
      'subject',
      "^(you('ve| have)? (successfully )?applied (to|for)|(your )?application (submitted|sent)( to| for)?<dash>?) ?<role> (at|with) <company><end>",
      'application_received',
      4,
    ),
    stockWording('subject', '^<company> (has )?(viewed|reviewed) your application', 'in_review', 4),
    stockWording(
      'subject',
      '(new jobs?|jobs? for you|recommended|is hiring|applications? closing|expiring soon)',
      'job_alert',
      3,
    ),
    stockWording(
      'subject',
      '(career fair|virtual event|register for|info(rmation)? session|workshop)',
      'other_job',
      3,
    ),
    stockWording(
      'subject',
      '^(.{1,60} from )?<company> (sent you a message|is interested in you|invited you to apply)',
      'recruiter_outreach',
      3,
    ),
  ],
  postingLabels: ['joinhandshake'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:[a-z0-9-]+\.)?(?:app\.)?joinhandshake\.(?:com|co\.uk)\/(?:stu\/|job-search\/)?(?:jobs\/)?(?<job>\d{5,10})(?:\/|$)/iu,
    ]),
};

export default handshake;
