// Talent Clue: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['talent clue', 'talentclue'];

const talentClue: Ats = {
  id: 'talent-clue',
  name: 'Talent Clue',
  type: 'ats',
  brands,
  senders: [{ domain: 'talentclue.com' }],
  wordings: usualWordings('employer', 'es'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['talentclue'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.|api\.)(?!careers\.)(?<company>[a-z0-9-]+)\.talentclue\.com\/(?:[a-z]{2}\/)?node\/(?<job>\d{5,12})(?:\/|$)/iu,
    ]),
};

export default talentClue;
