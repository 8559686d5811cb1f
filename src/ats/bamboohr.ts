// BambooHR: senders, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { joined, partAt, textAt } from '../domain/json-parts.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['bamboohr', 'bamboo hr'];

const bamboohr: Ats = {
  id: 'bamboohr',
  name: 'BambooHR',
  type: 'ats',
  brands,
  senders: [
    { domain: 'app.bamboohr.com' },
    { domain: 'bamboohr.com', local: /^(?:no-?reply|notifications?|jobs?|apply)/iu },
  ],
  wordings: [
    stockWording(
      'subject',
      '^thank(s| you) for (applying|your application)( to| at)? <company><end>',
      'application_received',
      1,
    ),
    stockWording('subject', '^application received( for)?<dash><role><end>', 'application_received', 4),
    stockWording('subject', '^your application for <role> (at|with) <company><end>'),
    stockWording(
      'body',
      "(thank(s| you) for applying|we('ve| have) received your application) (for|to)( the| our)? <role> (position|role|opening|job)( (at|with) <company><end>)?",
    ),
    stockWording(
      'subject',
      '^(offer letter|your offer letter|job offer) (from|for|with) <company><end>',
      'offer',
      3,
    ),
  ],
  // The display name is as a rule the recruiter's own.
  companyFromSender: (mail) => senderEmployer(mail, brands, 'person'),
  postingLabels: ['bamboohr'],
  postingUrl: (url) => {
    const tenant = /^([a-z0-9-]+)\.bamboohr\.com$/u.exec(url.hostname)?.[1];
    if (tenant === undefined || /^(?:www|app|help|documentation)$/u.test(tenant)) return null;
    const byQuery = /^\/jobs\/(?:view|embed2?)\.php$/u.test(url.pathname)
      ? queryValue(url, ['id'], /\d{1,8}/u)
      : null;
    if (byQuery !== null) return { company: tenant, jobId: byQuery };
    return postingInUrl(url, [
      /^(?<company>[a-z0-9-]+)\.bamboohr\.com\/(?:careers|jobs|hiring\/jobs)\/(?<job>\d{1,8})(?:\/|-|$)/iu,
    ]);
  },
  postingApi: ({ origin }, { jobId }) => new URL(`${origin}/careers/${jobId}/detail`),
  readPosting: (body) => {
    const job = partAt(body, 'result', 'jobOpening');
    const place = partAt(job, 'location');
    const isRemote = textAt(job, 'locationType') === '1' || partAt(job, 'isRemote') === true;
    const title = textAt(job, 'jobOpeningName');
    if (title === null) return null;
    return {
      title,
      description: textAt(job, 'description'),
      location: joined(
        [
          isRemote ? 'Remote' : null,
          joined([textAt(place, 'city'), textAt(place, 'state'), textAt(place, 'addressCountry')], ', '),
        ],
        ' · ',
      ),
      employmentType: textAt(job, 'employmentStatusLabel'),
      salary: { text: textAt(job, 'compensation') },
      posted: textAt(job, 'datePosted'),
    };
  },
};

export default bamboohr;
