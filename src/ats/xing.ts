// XING: what its senders, stock mails and job URLs tell.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['xing', 'xing jobs', 'xing se', 'new work se', 'xing stellenmarkt'];

const xing: Ats = {
  id: 'xing',
  name: 'XING',
  type: 'board',
  brands,
  senders: [
    {
      domain: 'xing.com',
      local: /job-?(?:alert|recommend|suchauftrag|agent)|stellen/iu,
      kind: 'job_alert',
      weight: 4,
    },
    { domain: 'mail.xing.com' },
    { domain: 'xing.com', local: /jobs?|no-?reply|bewerbung|recruit/iu },
  ],
  wordings: [
    stockWording('subject', '^(ihre|deine) bewerbung (als|für) <role> bei <company><end>'),
    stockWording(
      'subject',
      '^(ihre|deine) bewerbung (bei|an) <company> (wurde|ist) .{0,20}(versendet|verschickt|gesendet|eingegangen|raus)',
      'application_received',
      4,
    ),
    stockWording('subject', '^(ihre|deine) bewerbung (bei|an) <company><end>'),
    stockWording(
      'subject',
      '^(du hast|sie haben) (dich|sich) (erfolgreich )?(bei <company> |als <role> )?beworben',
      'application_received',
      4,
    ),
    stockWording(
      'subject',
      '(neue|passende) (jobs|stellen)|jobs? für (dich|sie)|stellenangebote|job-?empfehlung',
      'job_alert',
      4,
    ),
    stockWording(
      'subject',
      '(kontaktanfrage|hat (dein|ihr) profil (besucht|angesehen)|profilbesuch|neue kontakte|geburtstag)',
      'not_job',
      4,
    ),
    stockWording(
      'subject',
      '(passwort|bestätige deine e-mail|bestätigen sie ihre e-mail|login-code)',
      'account_notice',
      4,
    ),
  ],
  postingLabels: ['xing'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?xing\.com\/jobs\/(?:[^/]{1,250}-)?(?<job>\d{6,12})(?:\/|$)/iu]),
};

export default xing;
