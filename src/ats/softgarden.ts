// softgarden: senders, default mails (German first) and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['softgarden', 'softgarden e-recruiting'];

const softgarden: Ats = {
  id: 'softgarden',
  name: 'softgarden',
  type: 'ats',
  brands,
  senders: [{ domain: 'softgarden.io' }, { domain: 'softgarden.de' }, { domain: 'softgarden-mail.de' }],
  wordings: [
    stockWording(
      'subject',
      '^eingangsbestätigung( (ihrer|deiner|zur) bewerbung)?( als <role>( bei <company>)?)?<end>',
      'application_received',
      4,
    ),
    stockWording(
      'subject',
      '^((vielen dank|danke) für )?(ihre|deine) bewerbung (als|für( die)?( stelle| position)?( als)?) <role> bei <company><end>',
    ),
    stockWording('subject', '^((vielen dank|danke) für )?(ihre|deine) bewerbung bei <company><end>'),
    stockWording(
      'body',
      '(ihre|deine) bewerbung (als|für( die)?( stelle| position)?( als)?) <role> (ist|wurde) (erfolgreich )?(bei uns )?(eingegangen|übermittelt|versendet)',
      'application_received',
      4,
    ),
    stockWording(
      'subject',
      '(wie war|bewerten sie|bewerte) .{0,30}bewerbung|feedback zu (ihrer|deiner) bewerbung|rate your application',
      'other_job',
      4,
    ),
    stockWording('subject', '^(neue stellenangebote|job-?abo|neue jobs|job ?alert)', 'job_alert', 4),
    stockWording(
      'subject',
      '(schließen sie|schließe) (ihre|deine) bewerbung ab|unvollständige bewerbung|bewerbung fortsetzen',
      'incomplete_application',
      4,
    ),
    stockWording('subject', '^(confirmation of receipt|your application (as|for) <role> at <company>)<end>'),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['softgarden'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!app\.|www\.|certificate\.|api\.)(?<company>[a-z0-9-]+)\.softgarden\.(?:io|de)\/(?:[a-z]{2}\/)?(?:job|vacancies|jobs)\/(?<job>\d{4,10})(?:\/|$)/iu,
      /^(?:app|certificate)\.softgarden\.(?:io|de)\/(?:[a-z]{2}\/)?(?:job|vacancies|jobs)\/(?<job>\d{4,10})(?:\/|$)/iu,
    ]),
};

export default softgarden;
