// Talentsoft: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['talentsoft', 'cegid talentsoft', 'cegid hr'];

const talentsoft: Ats = {
  id: 'talentsoft',
  name: 'Talentsoft',
  type: 'ats',
  brands,
  senders: [{ domain: 'talent-soft.com' }],
  wordings: usualWordings('employer', 'fr', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['talent-soft'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.|api\.)(?<company>[a-z0-9-]+?)(?:-(?:recrute|recrutement|careers?|carrieres?|jobs?|rh))?\.talent-soft\.com\/[^/]{1,60}\/[^/]{1,250}_(?<job>\d{1,8})\.aspx$/iu,
    ]),
};

export default talentsoft;
