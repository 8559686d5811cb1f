// Hirebridge: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['hirebridge'];

const hirebridge: Ats = {
  id: 'hirebridge',
  name: 'Hirebridge',
  type: 'ats',
  brands,
  senders: [{ domain: 'hirebridge.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['hirebridge'],
  postingUrl: (url) => {
    if (!/^(?:recruit|careercenter)\.hirebridge\.com$/u.test(url.hostname)) return null;
    const job = queryValue(url, ['jid'], /\d{4,9}/u);
    return job === null ? null : { company: null, jobId: job };
  },
};

export default hirebridge;
