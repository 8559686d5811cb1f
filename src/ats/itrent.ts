// MHR iTrent: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { tenantLabel } from '../domain/tenant-label.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['itrent', 'mhr itrent', 'mhr'];

const itrent: Ats = {
  id: 'itrent',
  name: 'MHR iTrent',
  type: 'ats',
  brands,
  senders: [{ domain: 'webitrent.com' }],
  wordings: usualWordings('employer', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['webitrent'],
  postingUrl: (url) => {
    const pod = tenantLabel(url.hostname, 'webitrent.com');
    const job = queryValue(url, ['wvid'], /\w{6,20}/u);
    // The customer is a code, no name to show; vacancies are counted per customer.
    return pod === null || job === null ? null : { company: null, jobId: `${pod}-${job}` };
  },
};

export default itrent;
