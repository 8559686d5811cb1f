// Trakstar Hire: senders (Recruiterbox as well) and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['trakstar', 'trakstar hire', 'recruiterbox'];

const trakstar: Ats = {
  id: 'trakstar',
  name: 'Trakstar Hire',
  type: 'ats',
  brands,
  senders: [{ domain: 'trakstar.com' }, { domain: 'recruiterbox.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.)(?<company>[a-z0-9-]+)\.(?:hire\.trakstar|recruiterbox)\.com\/jobs\/(?<job>[a-z0-9]{6,12})(?:\/|$)/iu,
    ]),
};

export default trakstar;
