// SmartRecruiters: senders, default mails in the languages it ships, and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { joined, numberAt, partAt, textAt } from '../domain/json-parts.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['smartrecruiters', 'smart recruiters', 'smartr', 'smartrecruiters support'];

const smartrecruiters: Ats = {
  id: 'smartrecruiters',
  name: 'SmartRecruiters',
  type: 'ats',
  brands,
  senders: [
    { domain: 'smartrecruiters.com', local: /^(?:job-?alerts?|alerts?)/iu, kind: 'job_alert', weight: 4 },
    { domain: 'smartrecruiters.com' },
    { domain: 'smartrecruitersmail.com' },
  ],
  wordings: [
    stockWording(
      'subject',
      '^(.{1,40}, )?thank(s| you) for (applying|your application) (to|for)( the)? <role> (position|role|job)? ?at <company><end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      '^(.{1,40}, )?thank(s| you) for (applying|your application) to <company><end>',
      'application_received',
      1,
    ),
    stockWording('subject', '^your application (to|for)( the)? <role> (position |role )?at <company><end>'),
    stockWording(
      'subject',
      '^(confirm your (email|identity)|your (one[- ]time )?(verification|access) code)',
      'account_notice',
      4,
    ),
    stockWording(
      'body',
      'your application (for|to)( the)? <role>( position| role)?( at <company>)? (has been|was) (successfully )?(submitted|received|sent)',
      'application_received',
      4,
    ),
    stockWording(
      'body',
      'thank(s| you) for applying (for|to)( the| our)? <role> (position|role|opening) (at|with) <company><end>',
    ),
    stockWording(
      'subject',
      '(vielen dank|danke) für (ihre|deine) bewerbung (bei|an) <company><end>',
      'application_received',
      1,
    ),
    stockWording('subject', '^(ihre|deine) bewerbung (als|für)( die stelle)? <role> bei <company><end>'),
    stockWording(
      'subject',
      'merci (pour|de) (votre|ta) candidature (chez|à|auprès de) <company><end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      '^(votre|ta) candidature (au poste de|pour le poste( de)?|pour) <role> chez <company><end>',
    ),
    stockWording(
      'subject',
      'gracias por (tu|su) (solicitud|candidatura) (a|en) <company><end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      'grazie per (esserti candidat[oa]|la (tua|sua) candidatura) (a|in|presso) <company><end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      'bedankt voor (je|uw) sollicitatie bij <company><end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      'obrigad[oa] (pela|por) (sua )?candidatura (à|a|na|no|em) <company><end>',
      'application_received',
      1,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['smartrecruiters'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:jobs|careers)\.smartrecruiters\.com\/oneclick-ui\/company\/(?<company>[^/]+)\/publication\/(?<job>[0-9a-f-]{36})(?:\/|$)/iu,
      /^(?:jobs|careers|www)\.smartrecruiters\.com\/(?:[a-z]{2}\/)?(?<company>[A-Za-z0-9]+)\/(?<job>\d{6,18})(?:-|\/|$)/iu,
      /^api\.smartrecruiters\.com\/v1\/companies\/(?<company>[^/]+)\/postings\/(?<job>\d{6,18})(?:\/|$)/iu,
    ]),
  postingApi: (_, { company, jobId }) =>
    company === null
      ? null
      : new URL(
          `https://api.smartrecruiters.com/v1/companies/${encodeURIComponent(company)}/postings/${jobId}`,
        ),
  readPosting: (body) => {
    const place = partAt(body, 'location');
    const section = (name: string): string | null => {
      const text = textAt(body, 'jobAd', 'sections', name, 'text');
      const heading = textAt(body, 'jobAd', 'sections', name, 'title');
      return text === null ? null : `<h3>${heading ?? ''}</h3>${text}`;
    };
    const title = textAt(body, 'name');
    if (title === null) return null;
    return {
      title,
      company: textAt(body, 'company', 'name'),
      description: joined(
        [section('companyDescription'), section('jobDescription'), section('additionalInformation')],
        '',
      ),
      requirements: textAt(body, 'jobAd', 'sections', 'qualifications', 'text'),
      location: joined(
        [
          partAt(place, 'remote') === true ? 'Remote' : null,
          textAt(place, 'fullLocation') ?? joined([textAt(place, 'city'), textAt(place, 'region')], ', '),
        ],
        ' · ',
      ),
      employmentType: textAt(body, 'typeOfEmployment', 'label'),
      salary: {
        min: numberAt(body, 'compensation', 'min'),
        max: numberAt(body, 'compensation', 'max'),
        currency: textAt(body, 'compensation', 'currency'),
        per: textAt(body, 'compensation', 'period'),
      },
      posted: textAt(body, 'releasedDate'),
    };
  },
};

export default smartrecruiters;
