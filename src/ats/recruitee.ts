// Recruitee: senders with the tenant at the end of the local part, default mails and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { joined, numberAt, partAt, textAt } from '../domain/json-parts.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['recruitee', 'tellent', 'tellent recruitee'];

const recruitee: Ats = {
  id: 'recruitee',
  name: 'Recruitee',
  type: 'ats',
  brands,
  senders: [
    { domain: 'recruitee-mailbox.com' },
    { domain: 'recruitee-mail.com' },
    { domain: 'recruitee.com' },
  ],
  wordings: [
    stockWording(
      'subject',
      '^thank(s| you)( a lot)? for (applying|your application)( (to|at|for) <company>)?<end>',
      'application_received',
      1,
    ),
    stockWording('subject', '^your application (at|to|with) <company><end>'),
    stockWording(
      'subject',
      '^(bedankt voor je|bevestiging van je|je) sollicitatie (bij|voor) <company><end>',
    ),
    stockWording(
      'subject',
      '^(danke für deine|deine|ihre|vielen dank für (ihre|deine)) bewerbung bei <company><end>',
    ),
    stockWording('subject', '^(merci pour (votre|ta)|(votre|ta)) candidature (chez|à) <company><end>'),
    stockWording('subject', '^(gracias por tu|tu) (candidatura|solicitud) (a|en) <company><end>'),
    stockWording(
      'body',
      "we('ve| have) received your application (for|as)( the| our| an?)? <role>( position| role)? at <company><end>",
      'application_received',
      3,
    ),
  ],
  companyFromSender: (mail) => {
    const named = senderEmployer(mail, brands, 'person');
    if (named !== null) return named;
    // Replies are routed through `e+<hash>.<tenant>@recruitee-mailbox.com`.
    const address = mail.headers.from?.address ?? '';
    const routed = /^[a-z]\+[a-z0-9]{2,40}\.([a-z0-9][a-z0-9-]{1,60})@recruitee-mail(?:box)?\.com$/iu;
    const tenant = routed.exec(address)?.[1] ?? null;
    return tenant !== null && brands.includes(tenant.toLowerCase()) ? null : tenant;
  },
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.|api\.|careers\.)(?<company>[a-z0-9-]+)\.recruitee\.com\/o\/(?<job>[^/]{2,200})(?:\/|$)/iu,
      /^(?:careers?|jobs?|werkenbij|karriere|work|vacatures)\.(?<company>[a-z0-9-]+)\.[a-z.]{2,12}\/(?:[a-z]{2}\/)?o\/(?<job>[^/]{2,200})(?:\/|$)/iu,
    ]),
  // It lies on whatever host the employer's postings do.
  postingApi: ({ origin }, { jobId }) => new URL(`${origin}/api/offers/${encodeURIComponent(jobId)}`),
  readPosting: (body) => {
    const offer = partAt(body, 'offer');
    const title = textAt(offer, 'title');
    if (title === null) return null;
    return {
      title,
      company: textAt(offer, 'company_name'),
      description: textAt(offer, 'description'),
      requirements: textAt(offer, 'requirements'),
      location: joined(
        [
          partAt(offer, 'remote') === true ? 'Remote' : null,
          joined([textAt(offer, 'city'), textAt(offer, 'country')], ', ') ?? textAt(offer, 'location'),
        ],
        ' · ',
      ),
      employmentType: textAt(offer, 'employment_type_code'),
      salary: {
        min: numberAt(offer, 'salary', 'min'),
        max: numberAt(offer, 'salary', 'max'),
        currency: textAt(offer, 'salary', 'currency'),
        per: textAt(offer, 'salary', 'period'),
      },
      posted: textAt(offer, 'published_at') ?? textAt(offer, 'created_at'),
      closes: textAt(offer, 'close_at'),
    };
  },
};

export default recruitee;
