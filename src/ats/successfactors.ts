// SAP SuccessFactors Recruiting: senders, default mails and the URLs of its portals and career-site builder.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['successfactors', 'sap successfactors', 'sapsf', 'jobs2web'];
const OWN_HOST = /(?:^|\.)(?:successfactors\.(?:com|eu|cn)|sapsf\.(?:com|eu|cn)|hr\.cloud\.sap)$/u;

const successfactors: Ats = {
  id: 'successfactors',
  name: 'SAP SuccessFactors',
  type: 'ats',
  brands,
  senders: [
    { domain: 'successfactors.com' },
    { domain: 'successfactors.eu' },
    { domain: 'sapsf.com' },
    { domain: 'sapsf.eu' },
    { domain: 'noreply.jobs2web.com', kind: 'job_alert', weight: 2 },
    { domain: 'jobs2web.com' },
  ],
  wordings: [
    stockWording('subject', '^new jobs (posted|match)', 'job_alert', 5),
    stockWording('subject', '(job agent|job alert|neue stellenangebote)', 'job_alert', 4),
    stockWording(
      'subject',
      '^your application (for|to)( the)?( position( of)?)? <role> \\((req(uisition)?[ #:.]{0,3})?<req>\\)',
    ),
    stockWording(
      'subject',
      '^(career opportunity|job application|application confirmation):? <role><dash><req>$',
    ),
    stockWording(
      'subject',
      '^(acknowledge?ment of (your )?application|application (received|confirmation))',
      'application_received',
      3,
    ),
    stockWording(
      'body',
      '(thank you for (applying|your application|your interest)|we have received your application)( for| in| to)( the)?( position( of)?)? <role> \\((req(uisition)?( id)?[ #:.]{0,3})?<req>\\)',
    ),
    stockWording(
      'subject',
      '^(confirm|verify|activate) your (account|e-?mail)|^your .{1,60} (career|candidate) account',
      'account_notice',
      4,
    ),
    stockWording('subject', '^welcome to (the )?.{1,60} talent (community|network)', 'account_notice', 3),
    stockWording('subject', '^(application withdrawn|withdrawal of your application)', 'withdrawal', 4),
    stockWording(
      'subject',
      '^(eingangsbestätigung|bestätigung (des eingangs )?(ihrer|deiner) bewerbung)',
      'application_received',
      4,
    ),
    stockWording('subject', '^(ihre|deine) bewerbung als <role> \\(<req>\\)'),
    stockWording(
      'subject',
      '^(confirmation de réception|accusé de réception) de (votre|ta) candidature',
      'application_received',
      4,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingUrl: (url) => {
    if (OWN_HOST.test(url.hostname)) {
      const job = queryValue(url, ['career_job_req_id', 'jobid'], /\d{1,10}/u);
      const tenant = queryValue(url, ['company'], /[\w-]{2,40}/u);
      // Requisition numbers are counted per tenant, so that a number without its tenant says nothing.
      return job === null || tenant === null ? null : { company: tenant, jobId: job };
    }
    // Career-site builder on the employer's own host: /job/<Place-Title-Zip>/<nine digits or so>/
    return postingInUrl(url, [
      /^(?![^/]{1,200}\.myworkday)[^/]+\/(?:[\w-]{1,40}\/)?job\/[^/]{3,300}\/(?<job>\d{7,11})\/?$/u,
    ]);
  },
};

export default successfactors;
