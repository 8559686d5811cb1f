// Njoyn: senders, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';
import { tenantLabel } from '../domain/tenant-label.ts';

const brands = ['njoyn', 'cgi njoyn'];

const njoyn: Ats = {
  id: 'njoyn',
  name: 'Njoyn',
  type: 'ats',
  brands,
  senders: [{ domain: 'njoyn.com' }],
  wordings: [
    stockWording(
      'subject',
      '^(application|acknowledge?ment|confirmation)( of)?( your)?( application)?<dash><role>[ ,:#(]{1,4}(?<req>J\\d{4}-\\d{4})\\)?',
      'application_received',
      2,
    ),
    stockWording(
      'body',
      '(application|applied|applying|interest) (for|to|in)( the)?( position of)? <role>[ ,:#(]{1,4}(job (id|no|number)[.:# ]{0,4})?(?<req>J\\d{4}-\\d{4})',
    ),
    stockWording(
      'subject',
      '^(accusé de réception|confirmation de (votre )?candidature)',
      'application_received',
      4,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['njoyn'],
  postingUrl: (url) => {
    if (!url.hostname.endsWith('.njoyn.com')) return null;
    const job = queryValue(url, ['jobid'], /J\d{4}-\d{4}/iu);
    if (job === null) return null;
    return {
      company: tenantLabel(url.hostname, 'njoyn.com') ?? queryValue(url, ['clid'], /\w{1,20}/u),
      jobId: job,
    };
  },
};

export default njoyn;
