// eRecruiter: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['erecruiter'];

const erecruiterPl: Ats = {
  id: 'erecruiter-pl',
  name: 'eRecruiter',
  type: 'ats',
  brands,
  senders: [{ domain: 'erecruiter.pl' }],
  wordings: usualWordings('employer', 'pl', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['erecruiter'],
  postingUrl: (url) => {
    if (!url.hostname.endsWith('.erecruiter.pl')) return null;
    const form = queryValue(url, ['webid'], /[0-9a-f]{32}/iu);
    return form === null ? null : { company: null, jobId: form.toLowerCase() };
  },
};

export default erecruiterPl;
