// GovernmentJobs: senders (NEOGOV), default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['governmentjobs', 'governmentjobs.com', 'neogov', 'neoed', 'schooljobs'];

const governmentjobs: Ats = {
  id: 'governmentjobs',
  name: 'GovernmentJobs',
  type: 'ats',
  brands,
  senders: [
    { domain: 'governmentjobs.com' },
    { domain: 'neogov.com', local: /^(?:no-?reply|notifications?|info|jobs?)/iu },
    { domain: 'schooljobs.com' },
  ],
  wordings: [
    stockWording(
      'subject',
      '^(your )?application (received|confirmation|submitted)( for)?<dash><role><end>',
      'application_received',
      4,
    ),
    stockWording(
      'body',
      '(your application|you (have )?applied) (for|to)( the)?( position of)? <role>( position)? with( the)? <company><end>',
    ),
    stockWording('subject', '^(job interest card|new jobs?|job alert)', 'job_alert', 4),
    stockWording(
      'subject',
      '(reset (your )?password|verify your (email|account)|account activation)',
      'account_notice',
      4,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['governmentjobs', 'schooljobs'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?(?:governmentjobs|schooljobs)\.com\/careers\/(?<company>[^/]+)\/(?:promotionaljobs|transferjobs|jobs)\/(?:newprint\/)?(?<job>\d{4,10})(?:\/|-|$)/iu,
      /^(?:www\.)?(?:governmentjobs|schooljobs)\.com\/jobs\/(?<job>\d{4,10})(?:-\d)?(?:\/|$)/iu,
    ]),
};

export default governmentjobs;
