// ClearCompany: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['clearcompany', 'clear company', 'hrmdirect'];

const clearcompany: Ats = {
  id: 'clearcompany',
  name: 'ClearCompany',
  type: 'ats',
  brands,
  senders: [{ domain: 'clearcompany.com' }, { domain: 'hrmdirect.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['clearcompany'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.|careers\.)(?<company>[a-z0-9-]+)\.clearcompany\.com\/careers\/jobs\/(?<job>[0-9a-f]{8}-[0-9a-f-]{27})(?:\/|$)/iu,
    ]),
};

export default clearcompany;
