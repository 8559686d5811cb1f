// Haufe Umantis: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['umantis', 'haufe umantis', 'haufe talent'];

const umantis: Ats = {
  id: 'umantis',
  name: 'Haufe Umantis',
  type: 'ats',
  brands,
  senders: [{ domain: 'umantis.com' }],
  wordings: usualWordings('employer', 'de', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['umantis'],
  postingUrl: (url) => {
    const found =
      /^recruitingapp-(\d{1,8})(?:\.[a-z]{2})?\.umantis\.com\/vacancies\/(\d{1,9})(?:\/|$)/iu.exec(
        url.hostname + url.pathname.slice(0, 300),
      );
    // Customers are numbered; the number is no name to show, yet vacancies are counted per customer.
    return found?.[2] === undefined ? null : { company: null, jobId: `${found[1]}-${found[2]}` };
  },
};

export default umantis;
