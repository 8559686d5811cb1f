// PeopleStrong: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['peoplestrong', 'people strong'];

const peoplestrong: Ats = {
  id: 'peoplestrong',
  name: 'PeopleStrong',
  type: 'ats',
  brands,
  senders: [
    // The rest of the domain is payroll and leave.
    { domain: 'peoplestrong.com', local: /(?:^|[.-])(?:recruit|talent|career|hiring|jobs?|applicant)/iu },
  ],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['peoplestrong'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.)(?<company>[a-z0-9-]+)\.peoplestrong\.com\/job\/detail\/(?<job>[A-Za-z0-9_-]{4,40})(?:\/|$)/iu,
    ]),
};

export default peoplestrong;
