// Civil Service Jobs: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['civil service jobs'];

const civilServiceJobs: Ats = {
  id: 'civil-service-jobs',
  name: 'Civil Service Jobs',
  type: 'board',
  brands,
  senders: [{ domain: 'civilservicejobs.service.gov.uk' }],
  wordings: usualWordings('board', 'en'),
  postingLabels: ['civilservicejobs'],
  postingUrl: (url) => {
    if (!/^(?:www\.)?civilservicejobs\.service\.gov\.uk$/u.test(url.hostname)) return null;
    const job = queryValue(url, ['jcode'], /\d{5,9}/u);
    return job === null ? null : { company: null, jobId: job };
  },
};

export default civilServiceJobs;
