// PageUp: senders, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['pageup', 'pageup people', 'pageuppeople'];

const pageup: Ats = {
  id: 'pageup',
  name: 'PageUp',
  type: 'ats',
  brands,
  senders: [{ domain: 'mail.pageuppeople.com' }, { domain: 'pageuppeople.com' }],
  wordings: [
    stockWording(
      'subject',
      '^(your )?application (received|acknowledge?ment|confirmation)( for)?<dash><role>( \\((job )?(no|number|ref)?[.:# ]{0,4}<req>\\))?$',
      'application_received',
      4,
    ),
    stockWording(
      'subject',
      '^(your )?application (for|to)<dash>?( the)? ?<role>[ ,–—-]{1,4}\\(?(job (no|number|id|ref)?[.:# ]{0,4}|ref(erence)?[.:# ]{0,4})<req>\\)?',
    ),
    stockWording(
      'subject',
      '(incomplete|unfinished|unsubmitted) application|complete your application',
      'incomplete_application',
      4,
    ),
    stockWording(
      'body',
      'application for( the)?( position( of)?)? <role> \\((job (no|number|id)?|ref(erence)?)[.:# ]{0,4}<req>\\)',
    ),
    stockWording('subject', '^(job alert|new jobs|vacanc(y|ies) (notification|alert))', 'job_alert', 4),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingUrl: (url) => {
    const hosted =
      /^careers\.pageuppeople\.com\/(\d{1,6})\/\w{1,6}\/[\w-]{2,8}\/job\/(\d{3,9})(?:\/|$)/iu.exec(
        url.hostname + url.pathname.slice(0, 500),
      );
    // Hosted boards are numbered by client; the number is no name to show, yet job ids are counted per client.
    if (hosted?.[2] !== undefined) return { company: null, jobId: `${hosted[1]}-${hosted[2]}` };
    return postingInUrl(url, [
      /^[^/]{4,100}\/(?:cw|ci|caw|en)\/en(?:-[a-z]{2})?\/job\/(?<job>\d{5,9})(?:\/|$)/iu,
    ]);
  },
};

export default pageup;
