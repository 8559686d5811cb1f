// Oracle Fusion Recruiting: senders of its mail clouds, default mails and candidate-experience URLs.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['oracle recruiting', 'oracle recruiting cloud', 'oracle cloud', 'fusion applications'];

const oracleRecruiting: Ats = {
  id: 'oracle-recruiting',
  name: 'Oracle Recruiting',
  type: 'ats',
  brands,
  senders: [{ domain: 'cloud.oracle.com' }, { domain: 'oraclecloud.com' }],
  wordings: [
    stockWording(
      'subject',
      '^(confirm your identity|your (one[- ]time )?(passcode|code|pin)|verify your (identity|email))',
      'account_notice',
      5,
    ),
    stockWording(
      'subject',
      '^thank(s| you) for (applying|your( job)? application)( (to|for)( the)? <role> \\(<req>\\))?',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      "^we('ve| have)? received your (job )?application( for( the)? <role><end>)?",
      'application_received',
      4,
    ),
    stockWording(
      'body',
      '(received|thank you for|submitted) your( job)? application for( the)?( job| position of)? <role>(,| \\(| -) ?(job |requisition |req )?(id|number)?[ :#]{0,4}<req>',
    ),
    stockWording(
      'subject',
      "(don't forget to )?(complete|finish) your( job)? application",
      'incomplete_application',
      4,
    ),
    stockWording(
      'subject',
      '^(your )?(job )?application (was|has been) withdrawn|^you withdrew your (job )?application',
      'withdrawal',
      4,
    ),
    stockWording(
      'subject',
      '^(you have )?joined (the|our) talent community|^welcome to (the|our) .{0,60}talent community',
      'account_notice',
      3,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['oraclecloud'],
  postingUrl: (url) => {
    const host = /^([a-z0-9-]+)\.fa(?:\.[a-z0-9-]+)*\.oraclecloud\.com$/u.exec(url.hostname);
    const job = /\/(?:job|requisitions\/preview)\/([A-Z0-9_-]{2,30})(?:\/|$)/iu.exec(
      url.pathname.slice(0, 500),
    )?.[1];
    // The pod's code is no name to show, yet numbers are counted per pod.
    return host?.[1] === undefined || job === undefined
      ? null
      : { company: null, jobId: `${host[1]}-${job}` };
  },
};

export default oracleRecruiting;
