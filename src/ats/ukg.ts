// UKG Pro Recruiting: senders (UltiPro), default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['ukg', 'ukg pro', 'ultipro', 'ultimate software', 'kronos', 'ukg ready'];

const ukg: Ats = {
  id: 'ukg',
  name: 'UKG Pro Recruiting',
  type: 'ats',
  brands,
  senders: [
    { domain: 'notifications.ultipro.com' },
    { domain: 'ultipro.com' },
    { domain: 'ultipro.ca' },
    { domain: 'ukg.net' },
    { domain: 'ukg.com', local: /recruit|career|hiring|talent|applicant|jobs?/iu },
    { domain: 'saashr.com' },
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
      '(thank you for applying|your application|applied) (for|to)( the| our)? <role> (position|role|opening|opportunity|job)( (at|with) <company><end>)?',
    ),
    stockWording(
      'subject',
      '(verify your (email|account)|reset (your )?password|verification code)',
      'account_notice',
      4,
    ),
    stockWording('subject', '^(new opportunities|job alert|opportunities matching)', 'job_alert', 4),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['ultipro'],
  postingUrl: (url) => {
    const board =
      /^recruiting\d?\.ultipro\.(?:com|ca)\/[A-Z0-9]{4,20}\/JobBoard\/[0-9a-f-]{36}\/(?:OpportunityDetail|OpportunityApply)/iu;
    if (!board.test(url.hostname + url.pathname.slice(0, 300))) return null;
    // The tenant stands in the path only as an account code; opportunity ids are unique by themselves.
    const job = queryValue(url, ['opportunityid'], /[0-9a-f]{8}-[0-9a-f-]{27}/iu);
    return job === null ? null : { company: null, jobId: job };
  },
};

export default ukg;
