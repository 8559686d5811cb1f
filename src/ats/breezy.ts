// Breezy HR: senders, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['breezy', 'breezy hr', 'breezyhr'];

const breezy: Ats = {
  id: 'breezy',
  name: 'Breezy HR',
  type: 'ats',
  brands,
  senders: [{ domain: 'breezy.hr' }, { domain: 'breezy-mail.com' }],
  wordings: [
    stockWording(
      'subject',
      '^thank(s| you) for (applying|your application) to <company><end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      '^(.{1,40}, )?(your application (for|to)|application (for|to)) <role> (at|with) <company><end>',
    ),
    stockWording(
      'subject',
      '^<company>( has)? (invited|invites) you to (schedule|book) ',
      'interview_invite',
      3,
    ),
    stockWording(
      'subject',
      '^<company>( has)? (requested|wants) .{0,30}(video|assessment|questionnaire)|^(complete|new) (questionnaire|assessment) (for|from) ',
      'assessment',
      3,
    ),
    stockWording(
      'body',
      "we('ve| have) received your (application|resume) for( the| our)? <role>( position| role)?( at <company>)?<end>",
      'application_received',
      3,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['breezy'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!app\.|www\.)(?<company>[a-z0-9-]+)\.breezy\.hr\/p\/(?<job>[0-9a-f]{12,14})(?:-|\/|$)/iu,
    ]),
};

export default breezy;
