// SEEK: what its senders (SEEK, Jobstreet, Jobsdb), stock mails and job URLs tell.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['seek', 'seek jobs', 'seek limited', 'jobstreet', 'jobsdb'];

const seek: Ats = {
  id: 'seek',
  name: 'SEEK',
  type: 'board',
  brands,
  senders: [
    { domain: 'seek.com.au', local: /alert|jobmail|recommend|saved/iu, kind: 'job_alert', weight: 4 },
    { domain: 'seek.com.au' },
    { domain: 'seek.co.nz' },
    { domain: 'jobstreet.com' },
    { domain: 'jobsdb.com' },
  ],
  wordings: [
    stockWording(
      'subject',
      '^your application (for <role> )?(at <company> |to <company> )?(was|has been) (successfully )?(submitted|sent)',
      'application_received',
      4,
    ),
    stockWording(
      'subject',
      '^(application (submitted|sent)|you applied)( for| to)?<dash>?( )?<role> (at|with) <company><end>',
      'application_received',
      4,
    ),
    stockWording(
      'body',
      'your application for <role> (was|has been) (successfully )?(submitted|sent) to <company><end>',
      'application_received',
      4,
    ),
    stockWording(
      'subject',
      '^(your application (was|has been) viewed|<company> (has )?viewed your application)',
      'in_review',
      4,
    ),
    stockWording('body', 'unlikely to (be progressing|progress)|not be progressing', 'rejection', 4),
    stockWording('subject', '(new jobs?|jobs? for you|recommended jobs?|jobmail)', 'job_alert', 4),
    stockWording('subject', '(complete|finish) your application', 'incomplete_application', 4),
  ],
  postingLabels: ['seek', 'jobstreet', 'jobsdb'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:[a-z]{2}\.)?(?:www\.)?(?:seek\.(?:com\.au|co\.nz|com)|jobstreet\.(?:com|co\.id|com\.[a-z]{2})|jobsdb\.com)\/(?:[a-z]{2}\/)?job\/(?:[^/]{1,200}-)?(?<job>\d{6,12})(?:\/|$)/iu,
    ]),
};

export default seek;
