// Candidate Manager: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['candidate manager', 'candidatemanager'];

const candidatemanager: Ats = {
  id: 'candidatemanager',
  name: 'Candidate Manager',
  type: 'ats',
  brands,
  senders: [{ domain: 'candidatemanager.net' }],
  wordings: usualWordings('employer', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['candidatemanager'],
  postingUrl: (url) => {
    if (!/^(?:www\.)?candidatemanager\.net$/u.test(url.hostname)) return null;
    const customer = queryValue(url, ['mid'], /[a-z]{2,20}/iu);
    const job = queryValue(url, ['jid'], /[a-z]{2,40}/iu);
    // The customer is a code, no name to show; codes of jobs are given per customer.
    return customer === null || job === null ? null : { company: null, jobId: `${customer}-${job}` };
  },
};

export default candidatemanager;
