// Taleez: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['taleez'];

const taleez: Ats = {
  id: 'taleez',
  name: 'Taleez',
  type: 'ats',
  brands,
  senders: [{ domain: 'taleez.com' }],
  wordings: usualWordings('employer', 'fr'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['taleez'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?taleez\.com\/apply\/(?!sp(?:\/|$))(?<job>[a-z0-9-]{4,150})(?:\/|$)/iu]),
};

export default taleez;
