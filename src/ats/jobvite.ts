// Jobvite: senders, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['jobvite', 'jobvite hire', 'jobvite engage'];

const jobvite: Ats = {
  id: 'jobvite',
  name: 'Jobvite',
  type: 'ats',
  brands,
  senders: [
    { domain: 'jobalerts.jobvite.com', kind: 'job_alert', weight: 5 },
    { domain: 'jobvite.com' },
    { domain: 'jobvite-inc.com' },
  ],
  wordings: [
    stockWording(
      'subject',
      '^(thank you for )?your application (for|to)( the)? <role> (position |role )?(at|with) <company><end>',
    ),
    stockWording('subject', '^thank(s| you) for your interest in <company> for <role>$'),
    stockWording(
      'subject',
      '^thank you for (applying|your application) to <company><end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      '^you have been referred to|^.{1,60} (has )?referred you',
      'recruiter_outreach',
      2,
    ),
    stockWording(
      'body',
      'your application (for|to)( the)? <role>( position| job)?( at <company>)? (has been|was) (successfully )?(submitted|received)',
      'application_received',
      4,
    ),
    stockWording(
      'body',
      'thank you for your (recent )?(interest in|application (for|to))( the)? <role> (position|role|opening) (at|with) <company><end>',
    ),
    stockWording('subject', '^complete your application', 'incomplete_application', 4),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['jobvite'],
  postingUrl: (url) => {
    const ref = postingInUrl(url, [
      /^jobs\.jobvite\.com\/(?:careers\/)?(?<company>[^/]+)\/job\/(?<job>o[A-Za-z0-9]{5,12})(?:\/|$)/u,
    ]);
    if (ref !== null) return ref;
    if (!/^(?:app|hire|jobs)\.jobvite\.com$/u.test(url.hostname)) return null;
    const job = queryValue(url, ['cj', 'j'], /o[A-Za-z0-9]{5,12}/u);
    return job === null ? null : { company: null, jobId: job };
  },
};

export default jobvite;
