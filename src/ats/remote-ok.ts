// Remote OK: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const remoteOk: Ats = {
  id: 'remote-ok',
  name: 'Remote OK',
  type: 'board',
  brands: ['remote ok', 'remoteok'],
  senders: [{ domain: 'remoteok.com' }, { domain: 'remoteok.io' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['remoteok'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?remoteok\.(?:com|io)\/remote-jobs\/(?:[^/]{1,200}-)?(?<job>\d{5,8})(?:\/|$)/iu,
    ]),
};

export default remoteOk;
