// LAURA Rekrytointi: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { tenantLabel } from '../domain/tenant-label.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['laura rekrytointi', 'laura recruitment', 'laura™ rekrytointi'];
/** The vendor too where a display name is or comes down to it; an everyday word elsewhere. */
const ownNames = [...brands, 'laura'];

const lauraRekrytointi: Ats = {
  id: 'laura-rekrytointi',
  name: 'LAURA Rekrytointi',
  type: 'ats',
  brands,
  senders: [{ domain: 'rekrytointi.com' }, { domain: 'laura.fi' }],
  wordings: usualWordings('employer', 'fi', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, ownNames),
  postingLabels: ['rekrytointi'],
  postingUrl: (url) => {
    const tenant = tenantLabel(url.hostname, 'rekrytointi.com');
    const job = queryValue(url, ['jid'], /\d{1,7}/u);
    return tenant === null || job === null ? null : { company: tenant, jobId: job };
  },
};

export default lauraRekrytointi;
