// Rezoomo: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['rezoomo'];

const rezoomo: Ats = {
  id: 'rezoomo',
  name: 'Rezoomo',
  type: 'ats',
  brands,
  senders: [{ domain: 'rezoomo.com' }],
  wordings: usualWordings('employer', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['rezoomo'],
  postingUrl: (url) => postingInUrl(url, [/^(?:www\.)?rezoomo\.com\/job\/(?<job>\d{4,9})(?:\/|$)/iu]),
};

export default rezoomo;
