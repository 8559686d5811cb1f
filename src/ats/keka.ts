// Keka: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['keka', 'keka hr', 'keka hire'];

const keka: Ats = {
  id: 'keka',
  name: 'Keka',
  type: 'ats',
  brands,
  senders: [
    { domain: 'kekamail.com' },
    // The rest of the domain is payroll and leave.
    { domain: 'keka.com', local: /(?:^|[.-])(?:recruit|talent|career|hiring|jobs?|applicant)|hire/iu },
  ],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['keka'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.)(?<company>[a-z0-9-]+)\.keka\.com\/careers\/jobdetails\/(?<job>\d{2,8})(?:\/|$)/iu,
    ]),
};

export default keka;
