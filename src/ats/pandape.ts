// Pandapé: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['pandapé', 'pandape'];

const pandape: Ats = {
  id: 'pandape',
  name: 'Pandapé',
  type: 'ats',
  brands,
  senders: [{ domain: 'pandape.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['computrabajo', 'infojobs'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?<company>[a-z0-9-]+)\.pandape\.(?:infojobs\.com\.br|computrabajo\.com)\/detail\/(?<job>\d{4,9})(?:\/|$)/iu,
    ]),
};

export default pandape;
