// ZipRecruiter: what its senders, stock mails and job URLs tell.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { queryValue } from '../domain/query-value.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['ziprecruiter', 'zip recruiter', 'phil from ziprecruiter', 'ziprecruiter jobs'];

const ziprecruiter: Ats = {
  id: 'ziprecruiter',
  name: 'ZipRecruiter',
  type: 'board',
  brands,
  senders: [
    { domain: 'ziprecruiter.com', local: /alerts?|^jobs?$|digest/iu, kind: 'job_alert', weight: 3 },
    { domain: 'ziprecruiter.com' },
    { domain: 'ziprecruiter.co.uk' },
  ],
  wordings: [
    stockWording(
      'subject',
      '^(.{1,60}, )?you (just )?applied (to|for)( the)? <role>( job| position| role)? (at|with) <company><end>',
      'application_received',
      4,
    ),
    stockWording(
      'subject',
      '^(.{1,60}, )?your application (for|to)( the)? <role>( job| position| role)? (at|with) <company><end>',
    ),
    stockWording(
      'subject',
      '^(.{1,60}, )?your application (was|has been) (sent|submitted|received)( to <company><end>)?',
      'application_received',
      4,
    ),
    stockWording(
      'subject',
      '^(.{1,60}, )?(great news! )?<company> (has )?(just )?(viewed|opened|reviewed) your application',
      'in_review',
      4,
    ),
    stockWording('subject', '^(.{1,60}, )?your application (was|has been) (viewed|opened)', 'in_review', 4),
    stockWording(
      'body',
      'your application (for|to)( the)? <role>( job| position| role)? (at|with) <company> (was|has been) (sent|submitted|received)',
      'application_received',
      4,
    ),
    stockWording(
      'body',
      '^(the hiring team at )?<company> (has )?(just )?viewed your application',
      'in_review',
      4,
    ),
    stockWording(
      'subject',
      '(new jobs?|jobs? for you|is hiring|are hiring|daily job|apply now|matches? for)',
      'job_alert',
      3,
    ),
    stockWording('subject', '(wants|invited|invites) you to apply', 'recruiter_outreach', 3),
    stockWording('subject', '(finish|complete) your application', 'incomplete_application', 4),
  ],
  postingLabels: ['ziprecruiter'],
  postingUrl: (url) => {
    if (!/(?:^|\.)ziprecruiter\.(?:com|co\.uk|in|ie)$/u.test(url.hostname)) return null;
    const path = url.pathname.slice(0, 500);
    const listed = /^\/c\/([^/]{1,120})\/Job\/[^/]{1,200}\/[^/]{1,120}$/u.exec(path);
    const id = queryValue(url, ['jid'], /[0-9a-f]{8,32}/iu);
    if (listed?.[1] !== undefined && id !== null) return { company: listed[1], jobId: id.toLowerCase() };
    return postingInUrl(url, [
      /^(?:www\.)?ziprecruiter\.(?:com|co\.uk|in|ie)\/(?:jobs|ojob)\/(?<company>[^/]{1,120}?)-[0-9a-f]{8}\/[^/]{1,200}-(?<job>[0-9a-f]{8})(?:\/|$)/iu,
    ]);
  },
};

export default ziprecruiter;
