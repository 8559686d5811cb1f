// Tribepad: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['tribepad'];

const tribepad: Ats = {
  id: 'tribepad',
  name: 'Tribepad',
  type: 'ats',
  brands,
  senders: [
    { domain: 'tribepad-gro.com' },
    {
      domain: 'tribepad.com',
      local:
        /^(?:no-?reply|do-?not-?reply|notifications?|recruit|recruiting|recruitment|jobs?|careers?|applications?)/iu,
    },
  ],
  wordings: usualWordings('employer', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['tribepad-gro', 'tribepad'],
  postingUrl: (url) => {
    const tenant = /^([a-z0-9-]+)\.tribepad(?:-gro)?\.com$/u.exec(url.hostname)?.[1];
    if (tenant === undefined || !url.pathname.endsWith('/job/detail.php')) return null;
    const job = queryValue(url, ['record'], /\d{1,8}/u);
    return job === null ? null : { company: tenant, jobId: job };
  },
};

export default tribepad;
