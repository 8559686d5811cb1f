// Himalayas: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const himalayas: Ats = {
  id: 'himalayas',
  name: 'Himalayas',
  type: 'board',
  brands: ['himalayas', 'himalayas.app'],
  senders: [{ domain: 'himalayas.app' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['himalayas'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?himalayas\.app\/companies\/(?<company>[a-z0-9-]+)\/jobs\/(?<job>[a-z0-9-]{3,200})(?:\/|$)/iu,
    ]),
};

export default himalayas;
