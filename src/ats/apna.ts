// Apna: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const apna: Ats = {
  id: 'apna',
  name: 'Apna',
  type: 'board',
  brands: ['apna', 'apna.co', 'apna jobs'],
  senders: [{ domain: 'apna.co' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['apna'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?apna\.co\/job\/[a-z0-9_-]{2,60}\/[^/]{1,200}-(?<job>\d{6,12})(?:\/|$)/iu]),
};

export default apna;
