// Greeting: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['greetinghr', 'greeting hr', '그리팅'];

const greetinghr: Ats = {
  id: 'greetinghr',
  name: 'Greeting',
  type: 'ats',
  brands,
  senders: [{ domain: 'greetinghr.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, [...brands, 'greeting']),
  postingLabels: ['greetinghr'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.)(?<company>[a-z0-9-]+)\.(?:career\.)?greetinghr\.com\/(?:[a-z]{2}\/)?o\/(?<job>\d{3,8})(?:\/|$)/iu,
    ]),
};

export default greetinghr;
