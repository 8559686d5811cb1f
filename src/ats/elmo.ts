// ELMO: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['elmo talent', 'elmo software'];

const elmo: Ats = {
  id: 'elmo',
  name: 'ELMO',
  type: 'ats',
  brands,
  senders: [
    {
      domain: 'elmotalent.com.au',
      local: /(?:^|[.-])(?:recruit|talent|career|hiring|jobs?|applicant)|no-?reply/iu,
    },
    {
      domain: 'elmotalent.co.nz',
      local: /(?:^|[.-])(?:recruit|talent|career|hiring|jobs?|applicant)|no-?reply/iu,
    },
  ],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, [...brands, 'elmo']),
  postingLabels: ['elmotalent'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.)(?<company>[a-z0-9-]+)\.elmotalent\.(?:com\.au|co\.nz)\/careers\/[^/]{1,60}\/job\/view\/(?<job>\d{1,8})(?:\/|$)/iu,
    ]),
};

export default elmo;
