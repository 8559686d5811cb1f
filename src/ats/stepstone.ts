// StepStone: what its senders, stock mails (German, French, Dutch) and job URLs tell.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['stepstone', 'stepstone jobagent', 'the stepstone group', 'totaljobs', 'stepstone team'];

const stepstone: Ats = {
  id: 'stepstone',
  name: 'StepStone',
  type: 'board',
  brands,
  senders: [
    {
      domain: 'stepstone.de',
      local: /job-?agent|alert|recommend|empfehlung|newsletter/iu,
      kind: 'job_alert',
      weight: 4,
    },
    { domain: 'stepstone.de' },
    { domain: 'stepstone.at' },
    { domain: 'stepstone.be' },
    { domain: 'stepstone.nl' },
    { domain: 'totaljobs.com' },
    { domain: 'totaljobsmail.com' },
  ],
  wordings: [
    stockWording(
      'subject',
      '^(ihre|deine) bewerbung (als|für) <role>( bei <company>)? (wurde|ist) .{0,30}(verschickt|versendet|versandt|gesendet|übermittelt|unterwegs)',
      'application_received',
      5,
    ),
    stockWording('subject', '^(ihre|deine) bewerbung (als|für) <role> bei <company><end>'),
    stockWording(
      'body',
      '(ihre|deine) bewerbung (als|für( die stelle)?) <role> bei <company> (wurde|ist) .{0,30}(verschickt|versendet|versandt|gesendet|übermittelt|weitergeleitet)',
      'application_received',
      5,
    ),
    stockWording(
      'subject',
      '^(ihre|deine) bewerbung (wurde|ist) .{0,30}(verschickt|versendet|versandt|gesendet|übermittelt|unterwegs)',
      'application_received',
      4,
    ),
    stockWording(
      'subject',
      'bewerbung (abschließen|fortsetzen|vervollständigen)|unvollständige bewerbung',
      'incomplete_application',
      4,
    ),
    stockWording(
      'subject',
      '(neue|passende|weitere|\\d+) (jobs|stellen|stellenangebote)|jobs? für (dich|sie)|jobagent',
      'job_alert',
      4,
    ),
    stockWording('subject', '^votre candidature (pour|au poste de) <role> chez <company><end>'),
    stockWording('subject', '^your application for <role> (at|with) <company><end>'),
  ],
  postingLabels: ['stepstone', 'totaljobs'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?stepstone\.(?:de|at|be|nl|fr)\/(?:stellenangebote|jobs|emploi|vacatures|jobangebote)--[^/]{1,300}?--(?<job>\d{5,12})(?:-inline)?(?:\.html)?$/iu,
      /^(?:www\.)?totaljobs\.com\/job\/[^/]{1,200}\/[^/]{1,200}-job(?<job>\d{5,12})(?:\/|$)/iu,
    ]),
};

export default stepstone;
