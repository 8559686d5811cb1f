// Expr3ss!: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { tenantLabel } from '../domain/tenant-label.ts';

const brands = ['expr3ss', 'expr3ss!'];

const expr3ss: Ats = {
  id: 'expr3ss',
  name: 'Expr3ss!',
  type: 'ats',
  brands,
  senders: [{ domain: 'expr3ss.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['expr3ss'],
  postingUrl: (url) => {
    const tenant = tenantLabel(url.hostname, 'expr3ss.com');
    const job = queryValue(url, ['selectjob', 'jobid'], /\d{1,7}/u);
    return job === null || tenant === null ? null : { company: tenant, jobId: job };
  },
};

export default expr3ss;
