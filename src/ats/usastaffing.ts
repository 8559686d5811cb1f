// USA Staffing: the United States federal hiring system: senders, its stock notices and USAJOBS URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['usastaffing', 'usa staffing', 'usajobs', 'opm'];

const usastaffing: Ats = {
  id: 'usastaffing',
  name: 'USA Staffing',
  type: 'ats',
  brands,
  senders: [
    { domain: 'usastaffing.gov' },
    { domain: 'usajobs.gov', local: /saved-?search|job-?alert|search/iu, kind: 'job_alert', weight: 4 },
    { domain: 'usajobs.gov' },
  ],
  wordings: [
    stockWording(
      'subject',
      '^(thank you for applying|application received|your application (for|to) <role> (was|has been) (received|submitted))',
      'application_received',
      3,
    ),
    stockWording(
      'subject',
      '^(notice of results|notification letter|your application status)\\b.{0,60}',
      'in_review',
      1,
    ),
    stockWording('body', 'position title:? ?<role>$'),
    stockWording(
      'body',
      '(announcement|vacancy)( identification)?( number| id)?:? ?(?<req>[A-Z0-9][A-Z0-9-]{5,40}\\d[A-Z0-9-]{0,12})$',
    ),
    stockWording('body', '^(agency|hiring agency|department|hiring office):? ?<company>$'),
    stockWording(
      'body',
      '(you (have|were) (been )?(not )?referred to the (selecting official|hiring manager))',
    ),
    stockWording(
      'body',
      '(you have|your application has) not been referred|you were not (selected|referred)|you (do not|did not) meet the (minimum )?qualification',
      'rejection',
      4,
    ),
    stockWording(
      'body',
      '(you have|your application has|you were) been referred to|has been referred to the (hiring|selecting)',
      'in_review',
      3,
    ),
    stockWording('subject', '(saved search|new jobs|jobs? matching)', 'job_alert', 4),
    stockWording(
      'subject',
      '(your application is incomplete|incomplete application|complete your application|saved application)',
      'incomplete_application',
      4,
    ),
  ],
  postingLabels: ['usajobs'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?usajobs\.gov\/(?:job|GetJob\/ViewDetails)\/(?<job>\d{6,12})(?:\/|$)/iu]),
};

export default usastaffing;
