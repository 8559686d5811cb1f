// onlyfy: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['onlyfy', 'onlyfy one', 'prescreen', 'prescreenapp', 'onlyfy by xing'];

const onlyfy: Ats = {
  id: 'onlyfy',
  name: 'onlyfy',
  type: 'ats',
  brands,
  senders: [{ domain: 'onlyfy.jobs' }, { domain: 'prescreenapp.io' }, { domain: 'jobbase.io' }],
  wordings: usualWordings('employer', 'de', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['onlyfy'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|app\.|api\.)(?<company>[a-z0-9-]+)\.onlyfy\.jobs\/(?:[a-z]{2}\/)?job\/(?:show\/)?(?<job>[a-z0-9]{6,40})(?:\/|$)/iu,
    ]),
};

export default onlyfy;
