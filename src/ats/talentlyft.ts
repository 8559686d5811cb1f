// TalentLyft: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['talentlyft'];

const talentlyft: Ats = {
  id: 'talentlyft',
  name: 'TalentLyft',
  type: 'ats',
  brands,
  senders: [{ domain: 'talentlyft.com' }],
  wordings: usualWordings('employer', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['talentlyft'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.|api\.)(?<company>[a-z0-9-]+)\.talentlyft\.com\/jobs\/(?<job>[\w-]{3,150})(?:\/|$)/iu,
    ]),
};

export default talentlyft;
