// Manatal: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['manatal'];

const manatal: Ats = {
  id: 'manatal',
  name: 'Manatal',
  type: 'ats',
  brands,
  senders: [{ domain: 'manatal.com' }, { domain: 'careers-page.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['careers-page'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?careers-page\.com\/(?<company>[a-z0-9-]+)\/job\/(?<job>[A-Za-z0-9]{6,12})(?:\/|$)/iu,
    ]),
};

export default manatal;
