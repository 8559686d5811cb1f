// Sólides: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['solides', 'sólides', 'sólides jobs', 'sólides vagas'];

const solides: Ats = {
  id: 'solides',
  name: 'Sólides',
  type: 'ats',
  brands,
  senders: [{ domain: 'solides.com.br' }, { domain: 'solides.jobs' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['solides'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.)(?!vagas\.)(?<company>[a-z0-9-]+)\.vagas\.solides\.com\.br\/vaga\/(?<job>\d{3,9})(?:\/|$)/iu,
      /^vagas\.solides\.com\.br\/vaga\/(?<job>\d{3,9})(?:\/|$)/iu,
    ]),
};

export default solides;
