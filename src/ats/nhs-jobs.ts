// NHS Jobs: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['nhs jobs', 'nhs business services authority'];
/** The vendor too where a display name is or comes down to it; an everyday word elsewhere. */
const ownNames = [...brands, 'nhs'];

const nhsJobs: Ats = {
  id: 'nhs-jobs',
  name: 'NHS Jobs',
  type: 'ats',
  brands,
  senders: [{ domain: 'jobs.nhs.uk' }],
  wordings: usualWordings('employer', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, ownNames),
  postingLabels: ['nhs'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.|beta\.)?jobs\.nhs\.uk\/candidate\/jobadvert\/(?<job>[a-z]\d{3,5}-\d{2}-\d{3,6})(?:\/|$)/iu,
    ]),
};

export default nhsJobs;
