// Lever: senders, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { joined, listAt, numberAt, textAt } from '../domain/json-parts.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['lever', 'lever hire', 'levertrm'];

const lever: Ats = {
  id: 'lever',
  name: 'Lever',
  type: 'ats',
  brands,
  senders: [{ domain: 'hire.lever.co' }, { domain: 'lever.co', local: /^(?:no-?reply|notifications?)/iu }],
  wordings: [
    stockWording(
      'subject',
      '^thank(s| you) for (applying|your application) to <company><end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      '^thank(s| you) for your interest in( the)? <role> (role|position)? ?at <company><end>',
    ),
    stockWording('subject', '^thank(s| you) for your interest in <company><end>'),
    stockWording('subject', '^your application (to|with|at) <company><end>'),
    stockWording(
      'body',
      "we('ve| have) received your (application|submission) (for|to)( the| our)? <role> (role|position|opening)( at <company><end>)?",
      'application_received',
      4,
    ),
    stockWording('subject', '^interview (with|at) <company><end>', 'interview_invite', 1.5),
    stockWording('subject', '^(book|schedule|select a time for) your interview', 'interview_invite', 3),
  ],
  // Recruiters write through the same domain under their own names; only the machine's mail bears the employer's.
  companyFromSender: (mail) =>
    senderEmployer(mail, brands, /^no-?reply$/iu.test(senderParts(mail).local) ? 'employer' : 'person'),
  postingLabels: ['lever'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^jobs\.(?:eu\.)?lever\.co\/(?<company>[^/]+)\/(?<job>[0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/iu,
      /^api\.(?:eu\.)?lever\.co\/v0\/postings\/(?<company>[^/]+)\/(?<job>[0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/iu,
    ]),
  postingApi: ({ hostname }, { company, jobId }) =>
    company === null
      ? null
      : new URL(
          `https://api.${hostname.includes('.eu.') ? 'eu.' : ''}lever.co/v0/postings/${encodeURIComponent(company)}/${jobId}`,
        ),
  readPosting: (body) => {
    const lists = listAt(body, 'lists').map((list) => {
      const [heading, items] = [textAt(list, 'text'), textAt(list, 'content')];
      return items === null ? null : `<h3>${heading ?? ''}</h3><ul>${items}</ul>`;
    });
    const title = textAt(body, 'text');
    if (title === null) return null;
    return {
      title,
      description: joined([textAt(body, 'description'), ...lists, textAt(body, 'additional')], '<br>'),
      location: joined(
        [
          textAt(body, 'workplaceType') === 'remote' ? 'Remote' : null,
          textAt(body, 'categories', 'location'),
        ],
        ' · ',
      ),
      employmentType: textAt(body, 'categories', 'commitment'),
      salary: {
        min: numberAt(body, 'salaryRange', 'min'),
        max: numberAt(body, 'salaryRange', 'max'),
        currency: textAt(body, 'salaryRange', 'currency'),
        per: textAt(body, 'salaryRange', 'interval'),
      },
      posted: numberAt(body, 'createdAt'),
    };
  },
};

export default lever;
