// Bizneo HR: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['bizneo', 'bizneo hr'];

const bizneo: Ats = {
  id: 'bizneo',
  name: 'Bizneo HR',
  type: 'ats',
  brands,
  senders: [{ domain: 'bizneo.cloud' }],
  wordings: usualWordings('employer', 'es'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['bizneo'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.|api\.)(?<company>[a-z0-9-]+)\.careers\.ats\.bizneo\.cloud\/jobs\/(?<job>[\w-]{3,200})(?:\/|$)/iu,
    ]),
};

export default bizneo;
