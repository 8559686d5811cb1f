// Paycor: the recruiting senders among Paycor mail (Newton as well) and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['paycor', 'paycor recruiting', 'newton software'];

const paycor: Ats = {
  id: 'paycor',
  name: 'Paycor',
  type: 'ats',
  brands,
  senders: [
    { domain: 'recruitingbypaycor.com' },
    { domain: 'newtonsoftware.com' },
    // The rest of the domain is payroll.
    { domain: 'paycor.com', local: /(?:^|[.-])(?:recruit|talent|career|hiring|jobs?|applicant)/iu },
  ],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, [...brands, 'newton']),
  postingLabels: ['recruitingbypaycor'],
  postingUrl: (url) => {
    if (!/^(?:newton\.newtonsoftware|(?:www\.)?recruitingbypaycor)\.com$/u.test(url.hostname)) return null;
    const job = queryValue(url, ['id'], /[0-9a-f]{32}/u);
    return job === null ? null : { company: null, jobId: job };
  },
};

export default paycor;
