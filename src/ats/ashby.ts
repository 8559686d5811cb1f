// Ashby: senders, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { joined, listAt, numberAt, textAt } from '../domain/json-parts.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['ashby', 'ashbyhq', 'ashby hq'];

const ashby: Ats = {
  id: 'ashby',
  name: 'Ashby',
  type: 'ats',
  brands,
  senders: [{ domain: 'ashbyhq.com' }],
  wordings: [
    stockWording(
      'subject',
      '^thank(s| you) for (applying|your application) to <company><end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      '^(an )?update (on|about|regarding) your application (to|at|with) <company><end>',
    ),
    stockWording('subject', '^your application (to|at|with) <company><end>'),
    stockWording('subject', '^<company> application (update|status)'),
    stockWording(
      'body',
      'thank(s| you) for (applying|your application) (to|for)( the| our)? <role> (role|position|opening) at <company><end>',
    ),
    stockWording(
      'body',
      "we('ve| have) (successfully )?received your application",
      'application_received',
      3,
    ),
    stockWording(
      'subject',
      '(submit|share|request for|provide) (your )?(interview )?availability',
      'interview_invite',
      3,
    ),
    stockWording(
      'subject',
      '^(your )?(upcoming )?interview (with|at) <company> (is )?(confirmed|scheduled)',
      'interview_scheduled',
      3,
    ),
    stockWording('subject', '^(your )?<company> (take[- ]home|assessment|coding exercise)', 'assessment', 2),
  ],
  companyFromSender: (mail) =>
    senderEmployer(
      mail,
      brands,
      /^(?:no-?reply|notifications?)$/iu.test(senderParts(mail).local) ? 'employer' : 'person',
    ),
  postingUrl: (url) => {
    const board = postingInUrl(url, [
      /^jobs\.ashbyhq\.com\/(?<company>[^/]+)\/(?<job>[0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/iu,
    ]);
    if (board !== null) return board;
    // Boards embedded in an employer's own site carry the id as a parameter.
    const embedded = queryValue(url, ['ashby_jid'], /[0-9a-f]{8}-[0-9a-f-]{27}/iu);
    return embedded === null ? null : { company: null, jobId: embedded };
  },
  // It tells of single postings only within the whole board.
  postingApi: (_, { company }) =>
    company === null
      ? null
      : new URL(
          `https://api.ashbyhq.com/posting-api/job-board/${encodeURIComponent(company)}?includeCompensation=true`,
        ),
  readPosting: (body, { jobId }) => {
    const job = listAt(body, 'jobs').find((one) => textAt(one, 'id')?.toLowerCase() === jobId.toLowerCase());
    const pay = listAt(job, 'compensation', 'summaryComponents').find(
      (one) => textAt(one, 'compensationType') === 'Salary',
    );
    const title = textAt(job, 'title');
    if (title === null) return null;
    return {
      title,
      description: textAt(job, 'descriptionHtml') ?? textAt(job, 'descriptionPlain'),
      location: joined(
        [
          textAt(job, 'workplaceType') === 'Remote' ? 'Remote' : null,
          textAt(job, 'location'),
          ...listAt(job, 'secondaryLocations').map((one) => textAt(one, 'location')),
        ],
        ' · ',
      ),
      employmentType: textAt(job, 'employmentType'),
      salary: {
        text: textAt(job, 'compensation', 'compensationTierSummary'),
        min: numberAt(pay, 'minValue'),
        max: numberAt(pay, 'maxValue'),
        currency: textAt(pay, 'currencyCode'),
        per: textAt(pay, 'interval'),
      },
      posted: textAt(job, 'publishedAt'),
    };
  },
};

export default ashby;
