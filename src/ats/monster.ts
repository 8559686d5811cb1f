// Monster: what its senders, stock mails and job URLs tell.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['monster', 'monster jobs', 'monster.com', 'monster worldwide'];

const monster: Ats = {
  id: 'monster',
  name: 'Monster',
  type: 'board',
  brands,
  senders: [
    {
      domain: 'monster.com',
      local: /alert|jobs?$|recommend|newsletter|career-?advice/iu,
      kind: 'job_alert',
      weight: 3,
    },
    { domain: 'monster.com' },
    { domain: 'monster.de' },
    { domain: 'monster.co.uk' },
    { domain: 'monster.fr' },
  ],
  wordings: [
    stockWording(
      'subject',
      '^(your )?application (for|to)( the)? <role> (position |job )?(at|with) <company><end>',
    ),
    stockWording(
      'subject',
      '^(application (submitted|received|confirmation)|you applied)',
      'application_received',
      3,
    ),
    stockWording(
      'body',
      'your application (for|to)( the)? <role>( position| job)? (at|with) <company> (was|has been) (submitted|sent|received)',
      'application_received',
      4,
    ),
    stockWording(
      'subject',
      'is hiring|new .{0,40}(jobs?|position)|jobs? (for you|alert|matching)|take a look at',
      'job_alert',
      4,
    ),
    stockWording('subject', '^(ihre|deine) bewerbung (als|für) <role> bei <company><end>'),
    stockWording('subject', '(resume tips|career advice|salary|interview tips|newsletter)', 'other_job', 3),
  ],
  postingLabels: ['monster'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?monster\.(?:com|de|fr|co\.uk|ca|[a-z]{2})\/(?:job-openings|stellenangebot|offre-emploi|vacature)\/[^/]{1,250}--(?<job>[0-9a-f]{8}-[0-9a-f-]{27}|\d{6,12})(?:\/|$)/iu,
    ]),
};

export default monster;
