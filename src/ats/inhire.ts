// InHire: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['inhire'];

const inhire: Ats = {
  id: 'inhire',
  name: 'InHire',
  type: 'ats',
  brands,
  senders: [{ domain: 'inhire.app' }, { domain: 'inhire.com.br' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['inhire'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.)(?<company>[a-z0-9-]+)\.inhire\.app\/vagas\/(?<job>[0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/iu,
    ]),
};

export default inhire;
