// Jobaffinity: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['jobaffinity'];

const jobaffinity: Ats = {
  id: 'jobaffinity',
  name: 'Jobaffinity',
  type: 'ats',
  brands,
  senders: [{ domain: 'jobaffinity.fr' }],
  wordings: usualWordings('employer', 'fr'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['jobaffinity'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?jobaffinity\.fr\/(?:posting\/)?apply\/(?<job>[a-z0-9]{12,24})(?:\/|$)/iu]),
};

export default jobaffinity;
