// Trade Me Jobs: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const tradeMeJobs: Ats = {
  id: 'trade-me-jobs',
  name: 'Trade Me Jobs',
  type: 'board',
  brands: ['trade me', 'trade me jobs', 'trademe'],
  senders: [
    // The rest of the domain is auctions.
    { domain: 'trademe.co.nz', local: /jobs?(?:$|[._-])|career/iu },
  ],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
    stockWording(
      'subject',
      "^(you('ve| have)? (successfully )?applied (to|for)|(your )?application (submitted|sent)( to| for)?<dash>?) ?<role> (at|with) <company><end>",
      'application_received',
      4,
    ),
  ],
  postingLabels: ['trademe'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?trademe\.co\.nz\/a\/jobs\/(?:[^/]{1,60}\/){1,4}listing\/(?<job>\d{7,12})(?:\/|$)/iu,
    ]),
};

export default tradeMeJobs;
