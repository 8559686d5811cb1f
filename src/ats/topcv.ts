// TopCV: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const topcv: Ats = {
  id: 'topcv',
  name: 'TopCV',
  type: 'board',
  brands: ['topcv', 'topcv.vn'],
  senders: [{ domain: 'topcv.vn' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['topcv'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?topcv\.vn\/(?:viec-lam|brand\/[^/]{1,80}\/tuyen-dung)\/(?:[^/]{1,200}[-/]j?)?(?<job>\d{4,9})\.html$/iu,
    ]),
};

export default topcv;
