// AppliTrack: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['applitrack', 'frontline education', 'frontline recruiting & hiring'];

const applitrack: Ats = {
  id: 'applitrack',
  name: 'AppliTrack',
  type: 'ats',
  brands,
  senders: [{ domain: 'applitrack.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, [...brands, 'frontline']),
  postingLabels: ['applitrack'],
  postingUrl: (url) => {
    if (!/^(?:www\.)?applitrack\.com$/u.test(url.hostname)) return null;
    const district = /^\/([\w-]{1,60})\/onlineapp\//iu.exec(url.pathname.slice(0, 200))?.[1];
    const job = queryValue(url, ['applitrackjobid'], /\d{1,8}/u);
    return job === null || district === undefined ? null : { company: district, jobId: job };
  },
};

export default applitrack;
