// Naukri: what its senders, stock mails and job URLs tell.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['naukri', 'naukri.com', 'info edge', 'naukri campus'];

const naukri: Ats = {
  id: 'naukri',
  name: 'Naukri',
  type: 'board',
  brands,
  senders: [
    { domain: 'naukri.com', local: /alert|jobs?$|recommend|campaign/iu, kind: 'job_alert', weight: 3 },
    { domain: 'naukri.com' },
    { domain: 'naukri.in' },
  ],
  wordings: [
    stockWording(
      'subject',
      '^(you have )?(successfully )?applied (to|for) <role> (at|with) <company><end>',
      'application_received',
      4,
    ),
    stockWording(
      'subject',
      '^your application for <role> (at|with|in) <company>( (has been|was) (successfully )?(sent|submitted))?<end>',
    ),
    stockWording('subject', 'recruiters? (has |have )?viewed your (profile|application|cv)', 'in_review', 2),
    stockWording(
      'subject',
      '(new|recommended|matching) jobs?|jobs? (for you|alert)|hiring for',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['naukri'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?naukri\.com\/job-listings-[^/]{1,300}?-(?<job>\d{6,16})$/iu]),
};

export default naukri;
