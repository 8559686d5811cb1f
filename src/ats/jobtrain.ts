// Jobtrain: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['jobtrain'];

const jobtrain: Ats = {
  id: 'jobtrain',
  name: 'Jobtrain',
  type: 'ats',
  brands,
  senders: [{ domain: 'jobtrain.co.uk' }],
  wordings: usualWordings('employer', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['jobtrain'],
  postingUrl: (url) => {
    if (!/^(?:www\.|jobs\.)?jobtrain\.co\.uk$/u.test(url.hostname)) return null;
    const tenant = /^\/([a-z0-9-]{2,80})\//iu.exec(url.pathname)?.[1];
    const job = queryValue(url, ['jobid'], /\d{1,8}/u);
    return tenant === undefined || job === null ? null : { company: tenant, jobId: job };
  },
};

export default jobtrain;
