// Recman: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['recman'];

const recman: Ats = {
  id: 'recman',
  name: 'Recman',
  type: 'ats',
  brands,
  senders: [{ domain: 'recman.no' }, { domain: 'recman.page' }],
  wordings: usualWordings('employer', 'nb', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['recman'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.|api\.)(?<company>[a-z0-9-]+)\.recman\.(?:page|no)\/job\/(?<job>\d{4,9})(?:\/|$)/iu,
    ]),
};

export default recman;
