// Workable: senders, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { joined, partAt, textAt } from '../domain/json-parts.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['workable', 'workable jobs', 'workable software', 'jobs by workable'];

/** Their own short words. */
const EMPLOYMENT: Readonly<Record<string, string>> = {
  full: 'Full time',
  part: 'Part time',
  temporary: 'Temporary',
  contract: 'Contract',
};

const workable: Ats = {
  id: 'workable',
  name: 'Workable',
  type: 'ats',
  brands,
  senders: [
    { domain: 'workablemail.com' },
    { domain: 'workable.com', local: /^(?:job-?alerts?|alerts?|jobs)/iu, kind: 'job_alert', weight: 4 },
    { domain: 'workable.com', local: /^(?:no-?reply|notifications?)/iu },
  ],
  wordings: [
    stockWording('subject', '^thank(s| you) for applying (to|at) <company><end>', 'application_received', 1),
    stockWording(
      'body',
      'your application for the <role> job was submitted successfully',
      'application_received',
      5,
    ),
    stockWording('body', "here's a copy of your application data", 'application_received', 4),
    stockWording(
      'subject',
      '^<company><dash>(interview|phone screen|call) (invitation|request)|^invitation( from <company>)?<dash>',
      'interview_invite',
      3,
    ),
    stockWording('subject', '^(update on )?your application (to|at|with) <company><end>'),
    stockWording(
      'subject',
      '^<company>( has)? (invited|invites) you to (take|complete) (an|a|the) (assessment|test|video interview)',
      'assessment',
      4,
    ),
    stockWording(
      'subject',
      '^(ευχαριστούμε|merci) (pour|de) votre candidature (à|chez) <company><end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      '^(vielen dank|danke) für (ihre|deine) bewerbung bei <company><end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      '^gracias por (postularte|solicitar|tu solicitud) (a|en) <company><end>',
      'application_received',
      1,
    ),
  ],
  companyFromSender: (mail) =>
    senderEmployer(mail, brands, /^no-?reply$/iu.test(senderParts(mail).local) ? 'employer' : 'person'),
  postingLabels: ['workable'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^apply\.workable\.com\/j\/(?<job>[A-F0-9]{8,12})(?:\/|$)/iu,
      /^apply\.workable\.com\/(?<company>[^/]+)\/j\/(?<job>[A-F0-9]{8,12})(?:\/|$)/iu,
      /^(?!jobs\.|www\.|apply\.|help\.)(?<company>[a-z0-9-]+)\.workable\.com\/(?:j|jobs)\/(?<job>[A-F0-9]{6,12})(?:\/|-|$)/iu,
      /^jobs\.workable\.com\/view\/(?<job>[A-Za-z0-9]{8,30})(?:\/|$)/u,
    ]),
  postingApi: (_, { company, jobId }) =>
    company === null
      ? null
      : new URL(`https://apply.workable.com/api/v2/accounts/${encodeURIComponent(company)}/jobs/${jobId}`),
  readPosting: (body) => {
    const place = partAt(body, 'location');
    const workplace = textAt(body, 'workplace');
    const title = textAt(body, 'title');
    if (title === null) return null;
    return {
      title,
      company: textAt(body, 'company_name'),
      description: joined([textAt(body, 'description'), textAt(body, 'benefits')], '<br>'),
      requirements: textAt(body, 'requirements'),
      location: joined(
        [
          workplace === 'remote' || partAt(body, 'remote') === true ? 'Remote' : null,
          joined([textAt(place, 'city'), textAt(place, 'region'), textAt(place, 'country')], ', '),
        ],
        ' · ',
      ),
      employmentType: EMPLOYMENT[textAt(body, 'type') ?? ''] ?? textAt(body, 'type'),
      posted: textAt(body, 'published'),
    };
  },
};

export default workable;
