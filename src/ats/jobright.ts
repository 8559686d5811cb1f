// Jobright: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const jobright: Ats = {
  id: 'jobright',
  name: 'Jobright',
  type: 'board',
  brands: ['jobright', 'jobright.ai'],
  senders: [{ domain: 'jobright.ai' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['jobright'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?jobright\.ai\/jobs\/info\/(?<job>[0-9a-f]{24})(?:\/|$)/iu]),
};

export default jobright;
