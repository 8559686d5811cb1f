// Welcome to the Jungle: senders (Welcome Kit and Otta as well), stock mails and job URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['welcome to the jungle', 'wttj', 'welcome kit', 'welcomekit', 'otta'];

const welcomeToTheJungle: Ats = {
  id: 'welcome-to-the-jungle',
  name: 'Welcome to the Jungle',
  type: 'board',
  brands,
  senders: [
    {
      domain: 'welcometothejungle.com',
      local: /alert|newsletter|digest|hello|bonjour/iu,
      kind: 'job_alert',
      weight: 2,
    },
    { domain: 'welcometothejungle.com' },
    { domain: 'welcometothejungle.co' },
    { domain: 'welcomekit.co' },
    { domain: 'otta.com' },
  ],
  wordings: [
    stockWording('subject', '^(merci (pour|de) )?(votre|ta) candidature (chez|à|auprès de) <company><end>'),
    stockWording(
      'subject',
      '^(votre|ta) candidature (au poste de|pour( le poste( de)?)?) <role> (chez|à) <company><end>',
    ),
    stockWording(
      'subject',
      '(candidature (bien )?(envoyée|reçue)|(avez|as) bien postulé)',
      'application_received',
      4,
    ),
    stockWording(
      'body',
      '(votre|ta) candidature (au poste de|pour( le poste( de)?)?) <role> chez <company> (a bien été|a été) (envoyée|transmise|reçue)',
      'application_received',
      4,
    ),
    stockWording('subject', '^(thank(s| you) for )?(your application|applying) to <company><end>'),
    stockWording(
      'subject',
      '(nouvelles? offres?|offres? (pour|qui)|new jobs?|jobs? for you|job matches)',
      'job_alert',
      4,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['welcometothejungle', 'otta'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.|app\.)?welcometothejungle\.com\/(?:[a-z]{2}\/)?companies\/(?<company>[^/]+)\/jobs\/(?<job>[^/]{3,250})(?:\/|$)/iu,
      /^app\.(?:welcometothejungle|otta)\.com\/jobs\/(?<job>[A-Za-z0-9_-]{6,40})(?:\/|$)/u,
    ]),
};

export default welcomeToTheJungle;
