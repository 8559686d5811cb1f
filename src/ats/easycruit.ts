// EasyCruit: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['easycruit', 'stepstone easycruit'];

const easycruit: Ats = {
  id: 'easycruit',
  name: 'EasyCruit',
  type: 'ats',
  brands,
  senders: [{ domain: 'easycruit.com' }],
  wordings: usualWordings('employer', 'nb', 'nl', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['easycruit'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.|api\.)(?<company>[a-z0-9-]+)\.easycruit\.com\/(?:intranet\/[^/]{1,60}\/)?vacancy\/(?<job>\d{4,9})(?:\/|$)/iu,
    ]),
};

export default easycruit;
