// Infinite BrassRing: senders, default mails and posting URLs; its requisition ids end in BR.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['brassring', 'infinite brassring', 'kenexa', 'kenexa brassring', 'ibm kenexa'];

const brassring: Ats = {
  id: 'brassring',
  name: 'Infinite BrassRing',
  type: 'ats',
  brands,
  senders: [{ domain: 'trm.brassring.com' }, { domain: 'brassring.com' }, { domain: 'kenexa.com' }],
  wordings: [
    stockWording(
      'body',
      '(applying|applied|application|interest) (for|to|in)( the)?( position( of)?)? <role>[ ,:–—-]{1,4}\\(?(req(uisition)?( id)?[ #:]{0,4})?(?<req>\\d{2,9}BR)\\)?',
    ),
    stockWording(
      'body',
      '(applying|applied|application|interest) (for|to|in)( the)?( position( of)?)? (?<req>\\d{2,9}BR)[ :–—-]{1,4}<role>( (position|role)\\b|<end>)',
    ),
    stockWording(
      'subject',
      '^thank you for (applying|your application|your interest)( (to|in|with) <company>)?<end>',
    ),
    stockWording(
      'subject',
      '^(reset (your )?password|your (user ?name|password|verification code))',
      'account_notice',
      4,
    ),
    stockWording('subject', '^(job alert|new jobs|your job agent|job agent)', 'job_alert', 4),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['brassring'],
  postingUrl: (url) => {
    if (!url.hostname.endsWith('.brassring.com')) return null;
    // The details page of the newer portal hides the id in the fragment.
    const inHash = /jobdetails=(\d{2,10})(?:_|$)/iu.exec(url.hash.slice(0, 200))?.[1];
    const job = queryValue(url, ['jobid'], /\d{2,10}/u) ?? inHash;
    const partner = queryValue(url, ['partnerid'], /\d{1,8}/u);
    // The partner is a number, no name; job ids are counted per partner.
    return job === undefined || partner === null ? null : { company: null, jobId: `${partner}-${job}` };
  },
};

export default brassring;
