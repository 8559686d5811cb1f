// Access PeopleHR: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['people hr', 'peoplehr', 'access peoplehr'];

const peopleHr: Ats = {
  id: 'people-hr',
  name: 'Access PeopleHR',
  type: 'ats',
  brands,
  senders: [{ domain: 'peoplehr.net' }],
  wordings: usualWordings('employer', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['peoplehr'],
  postingUrl: (url) => {
    const tenant = /^([a-z0-9-]+)\.peoplehr\.net$/u.exec(url.hostname)?.[1];
    if (tenant === undefined || !/\/JobBoard\/Opening\.aspx$/iu.test(url.pathname)) return null;
    const job = queryValue(url, ['v'], /[0-9a-f]{8}-[0-9a-f-]{27}/iu);
    return job === null ? null : { company: tenant, jobId: job };
  },
};

export default peopleHr;
