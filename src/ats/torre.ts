// Torre: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const torre: Ats = {
  id: 'torre',
  name: 'Torre',
  type: 'board',
  brands: ['torre', 'torre.ai', 'torre.co'],
  senders: [{ domain: 'torre.ai' }, { domain: 'torre.co' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['torre'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?torre\.(?:ai|co)\/(?:[a-z]{2}\/)?(?:post|jobs)\/(?<job>[A-Za-z0-9]{6,10})(?:-|\/|$)/iu,
    ]),
};

export default torre;
