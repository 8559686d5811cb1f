// Teamtailor: senders with the tenant as subdomain, default mails in its main languages, and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { senderParts } from '../domain/sender-parts.ts';
import { stockWording } from '../domain/stock-wording.ts';
import { tenantLabel } from '../domain/tenant-label.ts';

const brands = ['teamtailor', 'team tailor'];

const teamtailor: Ats = {
  id: 'teamtailor',
  name: 'Teamtailor',
  type: 'ats',
  brands,
  senders: [{ domain: 'teamtailor-mail.com' }, { domain: 'teamtailor.com' }],
  wordings: [
    stockWording(
      'subject',
      "^(we('ve| have) received|thank(s| you) for) your application( (to|at|for) <company>)?<end>",
      'application_received',
      3,
    ),
    stockWording(
      'body',
      'thank(s| you) for (applying|your application) (to|for|as)( the| our| an?)? <role>( position| role)? (at|with) <company><end>',
    ),
    stockWording(
      'subject',
      '^(log ?in to|verify your email|confirm your email|connect (with|to)) ',
      'account_notice',
      3,
    ),
    stockWording('subject', '^(new jobs? (at|from)|.{1,60} just published a new job)', 'job_alert', 4),
    stockWording('subject', '^tack för (din|er) ansökan( till <company>)?<end>', 'application_received', 1),
    stockWording(
      'subject',
      '^(vielen dank|danke) für (ihre|deine) bewerbung( bei <company>)?<end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      '^bedankt voor (je|uw) sollicitatie( bij <company>)?<end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      '^merci (pour|de) (votre|ta) candidature( chez <company>)?<end>',
      'application_received',
      1,
    ),
    stockWording('body', '(danke|vielen dank) für (ihre|deine) bewerbung als <role> bei <company><end>'),
    stockWording(
      'body',
      'bedankt voor (je|uw) sollicitatie (als|voor de functie( van)?) <role> bij <company><end>',
    ),
  ],
  companyFromSender: (mail) => {
    const { domain } = senderParts(mail);
    return (
      senderEmployer(mail, brands, 'person') ??
      tenantLabel(domain, 'teamtailor-mail.com') ??
      tenantLabel(domain, 'teamtailor.com')
    );
  },
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!app\.|www\.|career\.)(?<company>[a-z0-9-]+)\.(?:[a-z]{2}\d?\.)?teamtailor\.com\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?jobs\/(?<job>\d{3,9})(?:-|\/|$)/iu,
      /^(?:career|app)\.teamtailor\.com\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?jobs\/(?<job>\d{3,9})(?:-|\/|$)/iu,
      // Employers' own hosts keep the path: /jobs/1234567-some-title.
      /^(?:careers?|jobs?|karriere?|karriar|join|work|werkenbij)\.[^/]{3,80}\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?jobs\/(?<job>\d{5,9})-[^/]{2,200}(?:\/|$)/iu,
    ]),
};

export default teamtailor;
