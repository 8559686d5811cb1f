// Work at a Startup: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const workAtAStartup: Ats = {
  id: 'work-at-a-startup',
  name: 'Work at a Startup',
  type: 'board',
  brands: ['work at a startup', 'workatastartup', 'y combinator', 'yc'],
  senders: [
    { domain: 'workatastartup.com' },
    { domain: 'ycombinator.com', local: /^(?:workatastartup|work-at-a-startup|jobs)$/iu },
  ],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['workatastartup', 'ycombinator'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?workatastartup\.com\/jobs\/(?<job>\d{3,8})(?:\/|$)/iu,
      /^(?:www\.)?ycombinator\.com\/companies\/(?<company>[a-z0-9-]+)\/jobs\/(?<job>[A-Za-z0-9]{5,12})(?:-|\/|$)/iu,
    ]),
};

export default workAtAStartup;
