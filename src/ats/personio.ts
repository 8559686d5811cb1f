// Personio: senders, default mails in its main languages and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['personio', 'personio recruiting', 'personio se'];

const personio: Ats = {
  id: 'personio',
  name: 'Personio',
  type: 'ats',
  brands,
  senders: [
    { domain: 'm.personio.com' },
    { domain: 'm.personio.de' },
    { domain: 'jobs.personio.de' },
    { domain: 'jobs.personio.com' },
    { domain: 'personio.de', local: /^(?:jobs?|recruiting|no-?reply|bewerbung)/iu },
    { domain: 'personio.com', local: /^(?:jobs?|recruiting|no-?reply)/iu },
  ],
  wordings: [
    stockWording(
      'subject',
      '^(ihre|deine) bewerbung (als|für( die)?( stelle| position)?( als)?) <role> bei <company><end>',
    ),
    stockWording('subject', '^((vielen dank|danke) für )?(ihre|deine) bewerbung bei <company><end>'),
    stockWording(
      'subject',
      '^(eingangsbestätigung|bestätigung)\\b.{0,30}bewerbung',
      'application_received',
      4,
    ),
    stockWording('subject', '^(vielen dank|danke) für (ihre|deine) bewerbung', 'application_received', 1),
    stockWording(
      'body',
      '(vielen dank|danke) für (ihre|deine) bewerbung (als|auf die (stelle|position)( als)?) <role>( bei <company>)?<end>',
    ),
    stockWording('subject', '^your application (as|for)( an?| the)? <role> at <company><end>'),
    stockWording(
      'subject',
      '^thank(s| you) for your application( (to|at) <company>)?<end>',
      'application_received',
      1,
    ),
    stockWording('subject', '^(gracias por )?tu candidatura (para|como) <role> en <company><end>'),
    stockWording(
      'subject',
      '^(merci pour )?(votre|ta) candidature (en tant que|au poste de|pour le poste de) <role> chez <company><end>',
    ),
    stockWording(
      'subject',
      '^(grazie per )?la (tua|sua) candidatura (come|per) <role> (presso|in) <company><end>',
    ),
    stockWording('subject', '^(bedankt voor )?(je|uw) sollicitatie (als|voor) <role> bij <company><end>'),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['personio'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?<company>[a-z0-9-]+)\.jobs\.personio\.(?:de|com|es|fr|it|nl)\/(?:[a-z]{2}\/)?job\/(?<job>\d{3,10})(?:\/|$)/iu,
      /^(?<company>[a-z0-9-]+)\.personio\.(?:de|com)\/recruiting\/positions\/(?<job>\d{3,10})(?:\/|$)/iu,
    ]),
};

export default personio;
