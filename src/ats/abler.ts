// Abler: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['abler', 'abler jobs'];

const abler: Ats = {
  id: 'abler',
  name: 'Abler',
  type: 'ats',
  brands,
  senders: [{ domain: 'abler.com.br' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['abler'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.)(?<company>[a-z0-9-]+)\.abler\.com\.br\/vagas\/(?:[^/]{1,200}-)?(?<job>\d{4,9})(?:\/|$)/iu,
    ]),
};

export default abler;
