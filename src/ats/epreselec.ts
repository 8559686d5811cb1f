// ePreselec: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { tenantLabel } from '../domain/tenant-label.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['epreselec'];

const epreselec: Ats = {
  id: 'epreselec',
  name: 'ePreselec',
  type: 'ats',
  brands,
  senders: [{ domain: 'epreselec.com' }],
  wordings: usualWordings('employer', 'es'),
  companyFromSender: (mail) =>
    senderEmployer(mail, brands) ?? tenantLabel(senderParts(mail).domain, 'epreselec.com'),
  postingLabels: ['epreselec'],
  postingUrl: (url) => {
    const tenant = tenantLabel(url.hostname, 'epreselec.com');
    const job = queryValue(url, ['id_oferta', 'idoferta'], /\d{1,8}/u);
    return tenant === null || job === null ? null : { company: tenant, jobId: job };
  },
};

export default epreselec;
