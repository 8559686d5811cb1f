// HR Manager Talent Recruiter: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['hr manager talent solutions', 'hr manager talent recruiter'];
/** The vendor too where a display name is or comes down to it; an everyday word elsewhere. */
const ownNames = [...brands, 'hr manager', 'talent recruiter'];

const hrmanager: Ats = {
  id: 'hrmanager',
  name: 'HR Manager Talent Recruiter',
  type: 'ats',
  brands,
  senders: [{ domain: 'hr-manager.net' }],
  wordings: usualWordings('employer', 'da', 'nb', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, ownNames),
  postingLabels: ['hr-manager'],
  postingUrl: (url) => {
    if (!url.hostname.endsWith('.hr-manager.net')) return null;
    const customer = queryValue(url, ['cid'], /\d{1,7}/u);
    const job = queryValue(url, ['projectid'], /\d{3,9}/u);
    // The customer is a number, no name to show.
    return customer === null || job === null ? null : { company: null, jobId: `${customer}-${job}` };
  },
};

export default hrmanager;
