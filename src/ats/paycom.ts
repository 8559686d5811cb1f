// Paycom: the recruiting senders among Paycom mail, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['paycom', 'paycom online'];

const paycom: Ats = {
  id: 'paycom',
  name: 'Paycom',
  type: 'ats',
  brands,
  senders: [
    { domain: 'paycomonline.com', local: /recruit|applicant|talent|hiring|career|jobs?/iu },
    { domain: 'paycomonline.net' },
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
      'your application (for|to)( the| our)? <role> (position|role|opening|job)( (at|with) <company><end>)?',
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['paycomonline'],
  postingUrl: (url) => {
    if (!/^(?:www\.)?paycomonline\.(?:net|com)$/u.test(url.hostname)) return null;
    const inPath = /\/jobs\/(\d{3,10})(?:\/|$)/u.exec(url.pathname.slice(0, 300))?.[1];
    const job = inPath ?? queryValue(url, ['job'], /\d{3,10}/u);
    return job === null ? null : { company: null, jobId: job };
  },
};

export default paycom;
