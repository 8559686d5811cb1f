// Ostendis: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['ostendis'];

const ostendis: Ats = {
  id: 'ostendis',
  name: 'Ostendis',
  type: 'ats',
  brands,
  senders: [{ domain: 'ostendis.com' }],
  wordings: usualWordings('employer', 'de'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['ostendis'],
  postingUrl: (url) =>
    postingInUrl(url, [/^link\.ostendis\.com\/publication\/[^/]{1,200}\/(?<job>[\w-]{8,80})(?:\/|$)/iu]),
};

export default ostendis;
