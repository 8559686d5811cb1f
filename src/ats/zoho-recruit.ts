// Zoho Recruit: senders (its own domains, never all of Zoho) and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['zoho', 'zoho recruit', 'zohorecruit'];

const zohoRecruit: Ats = {
  id: 'zoho-recruit',
  name: 'Zoho Recruit',
  type: 'ats',
  brands,
  senders: [
    { domain: 'zohorecruit.com' },
    { domain: 'zohorecruit.in' },
    { domain: 'zohorecruit.eu' },
    { domain: 'zohorecruit.com.au' },
    { domain: 'zohorecruitmail.com' },
    { domain: 'zohorecruitmail.in' },
    { domain: 'zohorecruitmail.eu' },
    { domain: 'viazohorecruit.com' },
    { domain: 'viazohorecruit.in' },
    { domain: 'viazohorecruit.eu' },
  ],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|recruit\.|jobs\.|careers\.|app\.)(?<company>[a-z0-9-]+)\.zohorecruit\.(?:com|in|eu|com\.au|ca)\/jobs\/careers\/(?<job>\d{15,20})(?:\/|$)/iu,
    ]),
};

export default zohoRecruit;
