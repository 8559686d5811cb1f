// Pinpoint: senders, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { joined, listAt, numberAt, textAt } from '../domain/json-parts.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['pinpoint', 'pinpoint hq', 'pinpoint software'];

const pinpoint: Ats = {
  id: 'pinpoint',
  name: 'Pinpoint',
  type: 'ats',
  brands,
  senders: [{ domain: 'pinpoint.email' }, { domain: 'pinpointhq.com' }],
  wordings: [
    stockWording(
      'subject',
      '^thank(s| you) for (applying|your application) to <company><end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      '^your application (for|to)( the)? <role> (position |role )?(at|with) <company><end>',
    ),
    stockWording(
      'subject',
      "^(we('ve| have) received your application|application received)( for <role>)?<end>",
      'application_received',
      4,
    ),
    stockWording('subject', '^(invitation to|book your|schedule your) interview', 'interview_invite', 3),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['pinpointhq'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!app\.|www\.)(?<company>[a-z0-9-]+)\.pinpointhq\.com\/(?:[a-z]{2}\/)?(?:postings|jobs)\/(?<job>[0-9a-f]{8}-[0-9a-f-]{27}|\d{3,9})(?:\/|-|$)/iu,
    ]),
  // It tells of single postings only within the whole board.
  postingApi: ({ origin }) => new URL(`${origin}/postings.json`),
  readPosting: (body, { jobId }) => {
    const job = listAt(body, 'data').find(
      (one) => textAt(one, 'id') === jobId || textAt(one, 'path')?.split('/').at(-1)?.startsWith(jobId),
    );
    const section = (name: string): string | null => {
      const text = textAt(job, name);
      return text === null ? null : `<h3>${textAt(job, `${name}_header`) ?? ''}</h3>${text}`;
    };
    const title = textAt(job, 'title');
    if (title === null) return null;
    return {
      title,
      description: joined(
        [textAt(job, 'description'), section('key_responsibilities'), section('benefits')],
        '',
      ),
      requirements: textAt(job, 'skills_knowledge_expertise'),
      location: joined(
        [textAt(job, 'workplace_type') === 'remote' ? 'Remote' : null, textAt(job, 'location', 'name')],
        ' · ',
      ),
      employmentType: textAt(job, 'employment_type_text'),
      salary: {
        text: textAt(job, 'compensation'),
        min: numberAt(job, 'compensation_minimum'),
        max: numberAt(job, 'compensation_maximum'),
        currency: textAt(job, 'compensation_currency'),
        per: textAt(job, 'compensation_frequency'),
      },
      closes: textAt(job, 'deadline_at'),
    };
  },
};

export default pinpoint;
