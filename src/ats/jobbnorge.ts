// Jobbnorge: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['jobbnorge'];

const jobbnorge: Ats = {
  id: 'jobbnorge',
  name: 'Jobbnorge',
  type: 'ats',
  brands,
  senders: [{ domain: 'jobbnorge.no' }],
  wordings: usualWordings('employer', 'nb', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['jobbnorge'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?jobbnorge\.no\/(?:ledige-stillinger\/stilling|en\/available-jobs\/job)\/(?<job>\d{4,8})(?:\/|$)/iu,
    ]),
};

export default jobbnorge;
