// ApplicantPro: senders, default mails and posting URLs (isolved Talent Acquisition as well).
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['applicantpro', 'applicant pro', 'isolved', 'isolved talent acquisition', 'isolvedhire'];

const applicantpro: Ats = {
  id: 'applicantpro',
  name: 'ApplicantPro',
  type: 'ats',
  brands,
  senders: [{ domain: 'applicantpro.com' }, { domain: 'isolvedhire.com' }],
  wordings: [
    stockWording(
      'subject',
      '^thank(s| you) for (applying|your application) to <company><end>',
      'application_received',
      1,
    ),
    stockWording(
      'subject',
      '^(your )?application (for|to)( the)? <role> (position |role )?(at|with) <company><end>',
    ),
    stockWording(
      'subject',
      '^application (received|confirmation|submitted)( for)?<dash><role><end>',
      'application_received',
      4,
    ),
    stockWording(
      'subject',
      '(incomplete application|complete your application|finish your application)',
      'incomplete_application',
      4,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['applicantpro', 'isolvedhire'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?!www\.|admin\.)(?<company>[a-z0-9-]+)\.(?:applicantpro|isolvedhire)\.com\/jobs\/(?<job>\d{4,10})(?:\.html)?(?:\/|-|$)/iu,
    ]),
};

export default applicantpro;
