// Reed: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['reed.co.uk', 'reed jobs'];

const reed: Ats = {
  id: 'reed',
  name: 'Reed',
  type: 'board',
  brands,
  senders: [
    { domain: 'reed.co.uk', local: /alerts?/iu, kind: 'job_alert', weight: 4 },
    { domain: 'reed.co.uk' },
  ],
  wordings: usualWordings('board', 'en'),
  postingLabels: ['reed'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?reed\.co\.uk\/jobs\/[^/]{1,200}\/(?<job>\d{7,10})(?:\/|$)/iu]),
};

export default reed;
