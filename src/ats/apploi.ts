// Apploi: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['apploi'];

const apploi: Ats = {
  id: 'apploi',
  name: 'Apploi',
  type: 'ats',
  brands,
  senders: [{ domain: 'apploi.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['apploi'],
  postingUrl: (url) => postingInUrl(url, [/^jobs\.apploi\.com\/view\/(?<job>\d{3,9})(?:\/|$)/iu]),
};

export default apploi;
