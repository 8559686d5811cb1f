// Scout Talent: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['scout talent', 'scouttalent', 'applynow', ':recruit'];

const scoutTalent: Ats = {
  id: 'scout-talent',
  name: 'Scout Talent',
  type: 'ats',
  brands,
  senders: [{ domain: 'applynow.net.au' }, { domain: 'scouttalent.com.au' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, [...brands, 'scout']),
  postingLabels: ['applynow'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.)(?<company>[a-z0-9-]+)\.applynow\.net\.au\/jobs\/(?<job>[A-Z0-9]{3,16})(?:-|\/|$)/iu,
    ]),
};

export default scoutTalent;
