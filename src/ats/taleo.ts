// Oracle Taleo: senders, default mails and posting URLs of the Enterprise and Business editions.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { stockWording } from '../domain/stock-wording.ts';
import { tenantLabel } from '../domain/tenant-label.ts';

const brands = ['taleo', 'oracle taleo', 'taleo business edition'];

/** Mail that nobody is to answer comes from `<tenant>@invalidemail.com` or from the tenant's subdomain. */
function tenantOf({ local, domain }: ReturnType<typeof senderParts>): string | null {
  if (domain !== 'invalidemail.com') return tenantLabel(domain, 'taleo.net');
  return /^[a-z][a-z0-9-]{2,40}$/iu.test(local) && !/^(?:no-?reply|taleo)$/iu.test(local) ? local : null;
}

const taleo: Ats = {
  id: 'taleo',
  name: 'Oracle Taleo',
  type: 'ats',
  brands,
  senders: [{ domain: 'taleo.net' }, { domain: 'invalidemail.com' }],
  wordings: [
    stockWording(
      'subject',
      '^application (received|confirmation|acknowledgement)<dash><role> \\(?(job number|requisition)?[ :#]{0,4}<req>\\)?$',
      'application_received',
      3,
    ),
    stockWording(
      'subject',
      '^(acknowledgement of|we have received) your (job )?(submission|application)',
      'application_received',
      4,
    ),
    stockWording(
      'body',
      'your (job )?(submission|application) (for|to)( the)?( position( of)?)? <role> \\((job number|req(uisition)?( id)?)[ :#]{0,4}<req>\\)',
    ),
    stockWording('body', '^<role>\\s{0,3}[–—-]\\s{0,3}job (number|id)[ :#]{0,4}<req>'),
    stockWording(
      'subject',
      '(draft|incomplete|unfinished) (job )?(submission|application)|(complete|finish) your (job )?(submission|application)',
      'incomplete_application',
      4,
    ),
    stockWording('subject', '(your password|access code|user name|username) ', 'account_notice', 3),
    stockWording(
      'subject',
      '^(new )?(job|career) (alert|opportunit(y|ies)) (notification|matching)',
      'job_alert',
      4,
    ),
    stockWording(
      'subject',
      '^(accusé de réception|confirmation) de (votre|ta) candidature',
      'application_received',
      4,
    ),
    stockWording(
      'subject',
      '^(eingangsbestätigung|bestätigung (ihrer|deiner) bewerbung)',
      'application_received',
      4,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands) ?? tenantOf(senderParts(mail)),
  postingLabels: ['taleo'],
  postingUrl: (url) => {
    if (!url.hostname.endsWith('.taleo.net')) return null;
    const job = queryValue(url, ['job', 'rid'], /[\w.-]{2,30}/u);
    if (job === null) return null;
    // The Business edition shares hosts (`phe.tbe.taleo.net`) and names the tenant in `org`.
    const org = queryValue(url, ['org'], /[\w-]{2,40}/u);
    return { company: org ?? tenantLabel(url.hostname, 'taleo.net'), jobId: job };
  },
};

export default taleo;
