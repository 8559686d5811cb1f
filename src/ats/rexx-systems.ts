// rexx systems: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['rexx systems', 'rexx'];

const rexxSystems: Ats = {
  id: 'rexx-systems',
  name: 'rexx systems',
  type: 'ats',
  brands,
  senders: [{ domain: 'rexx-systems.com' }],
  wordings: usualWordings('employer', 'de', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['rexx-systems'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.|api\.)(?<company>[a-z0-9-]+?)(?:-portal)?\.rexx-systems\.com\/[^/]{1,200}-[a-z]{2}-[jf](?<job>\d{1,8})\.html$/iu,
    ]),
};

export default rexxSystems;
