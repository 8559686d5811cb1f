// We Recruit: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['werecruit', 'we recruit'];

const werecruit: Ats = {
  id: 'werecruit',
  name: 'We Recruit',
  type: 'ats',
  brands,
  senders: [{ domain: 'werecruit.io' }],
  wordings: usualWordings('employer', 'fr', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['werecruit'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^careers\.werecruit\.io\/[a-z]{2}\/(?<company>[a-z0-9-]{1,80})\/offres\/(?<job>[\w-]{3,200})(?:\/|$)/iu,
    ]),
};

export default werecruit;
