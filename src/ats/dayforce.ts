// Dayforce Recruiting: senders, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['dayforce', 'ceridian', 'ceridian dayforce', 'dayforce hcm'];

const dayforce: Ats = {
  id: 'dayforce',
  name: 'Dayforce Recruiting',
  type: 'ats',
  brands,
  senders: [
    { domain: 'dayforcehcm.com' },
    { domain: 'dayforce.com', local: /recruit|career|hiring|talent|applicant|candidate|no-?reply/iu },
    { domain: 'ceridian.com', local: /recruit|career|hiring|talent|applicant|candidate/iu },
  ],
  wordings: [
    stockWording(
      'subject',
      '^thank you for (applying|your application|your interest)( (to|at|in|with) <company>)?<end>',
    ),
    stockWording(
      'subject',
      '^(your )?application (received|confirmation|submitted)( for)?<dash><role><end>',
      'application_received',
      4,
    ),
    stockWording(
      'body',
      '(application for|applying (for|to))( the)?( position of)? <role>( position| role)? \\((req(uisition)?|job)( id| number)?[ #:]{0,4}<req>\\)',
    ),
    stockWording(
      'subject',
      '(verify your (email|account)|reset (your )?password|verification code)',
      'account_notice',
      4,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['dayforcehcm'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^jobs\.dayforcehcm\.com\/(?:[a-z]{2}-[a-z]{2}\/)?(?<company>[^/]+)\/[^/]+\/jobs\/(?<job>\d{1,9})(?:\/|$)/iu,
      /^[\w-]+\.dayforcehcm\.com\/CandidatePortal\/[a-z]{2}-[a-z]{2}\/(?<company>[^/]+)\/(?:Site\/[^/]+\/)?Posting\/View\/(?<job>\d{1,9})(?:\/|$)/iu,
    ]),
};

export default dayforce;
