// Networx: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['networx', 'networx recruitment', 'iris networx'];

const networx: Ats = {
  id: 'networx',
  name: 'Networx',
  type: 'ats',
  brands,
  senders: [
    { domain: 'networxrecruitment.com' },
    { domain: 'networxrecruitment.net' },
    { domain: 'current-vacancies.com' },
  ],
  wordings: usualWordings('employer', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['networxrecruitment', 'current-vacancies'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^www\.networxrecruitment\.com\/jobs\/advert\/(?<job>\d{4,9})(?:\/|$)/iu,
      /^(?!www\.)(?<company>[a-z0-9-]+)\.(?:networxrecruitment|current-vacancies)\.(?:com|net)\/jobs\/advert\/(?<job>\d{4,9})(?:\/|$)/iu,
    ]),
};

export default networx;
