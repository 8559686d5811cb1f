// PeopleAdmin: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['peopleadmin', 'people admin'];

const peopleadmin: Ats = {
  id: 'peopleadmin',
  name: 'PeopleAdmin',
  type: 'ats',
  brands,
  senders: [{ domain: 'peopleadmin.com' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['peopleadmin'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.)(?<company>[a-z0-9-]+)\.peopleadmin\.com\/postings\/(?<job>\d{2,8})(?:\/|$)/iu,
    ]),
};

export default peopleadmin;
