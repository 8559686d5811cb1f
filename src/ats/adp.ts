// ADP Recruiting: the recruiting senders among ADP mail, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['adp', 'adp workforce now', 'adp recruiting', 'workforce now', 'adp recruitment'];

const adp: Ats = {
  id: 'adp',
  name: 'ADP Recruiting',
  type: 'ats',
  brands,
  senders: [
    // The domain is mostly payroll: only `<company>.hr@`, `jobs+…@` and recruiting mailboxes are about hiring.
    { domain: 'adp.com', local: /\.hr$|^jobs?(?:\+|$)|recruit|talent|applicant|candidate|hiring/iu },
  ],
  wordings: [
    stockWording(
      'subject',
      '^thank(s| you) for (applying|your application) to <company><end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      '^(your )?application (received|confirmation|submitted)( for)?<dash><role><end>',
      'application_received',
      4,
    ),
    stockWording(
      'body',
      '(thank you for applying|your application|applied) (for|to)( the| our)? <role> (position|role|opening|job)( (at|with) <company><end>)?',
    ),
    stockWording(
      'subject',
      '(verification code|verify your (email|identity)|reset (your )?password)',
      'account_notice',
      4,
    ),
  ],
  companyFromSender: (mail) => {
    const named = senderEmployer(mail, brands);
    if (named !== null) return named;
    const client =
      /^([a-z0-9][a-z0-9-]{1,40})\.hr@adp\.com$/iu.exec(mail.headers.from?.address ?? '')?.[1] ?? null;
    return client !== null && brands.includes(client.toLowerCase()) ? null : client;
  },
  postingLabels: ['adp'],
  postingUrl: (url) => {
    if (!/^(?:recruiting|workforcenow(?:\.cloud)?)\.adp\.com$/u.test(url.hostname)) return null;
    const job = queryValue(url, ['jobid', 'r'], /\d{3,12}(?:_\d{1,6})?/u);
    const client = queryValue(url, ['cid', 'c'], /[\w-]{4,40}/u);
    // The client is an account id, no name; job ids are counted per client.
    return job === null || client === null ? null : { company: null, jobId: `${client}-${job}` };
  },
};

export default adp;
