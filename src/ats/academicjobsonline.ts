// AcademicJobsOnline: senders and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';

const brands = ['academicjobsonline', 'academicjobsonline.org', 'academic jobs online', 'ajo'];

const academicjobsonline: Ats = {
  id: 'academicjobsonline',
  name: 'AcademicJobsOnline',
  type: 'ats',
  brands,
  senders: [{ domain: 'academicjobsonline.org' }],
  wordings: [],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['academicjobsonline'],
  postingUrl: (url) =>
    postingInUrl(url, [/^(?:www\.)?academicjobsonline\.org\/ajo\/jobs\/(?<job>\d{2,8})(?:\/|$)/iu]),
};

export default academicjobsonline;
