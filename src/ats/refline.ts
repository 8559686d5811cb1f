// Refline: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['refline'];

const refline: Ats = {
  id: 'refline',
  name: 'Refline',
  type: 'ats',
  brands,
  senders: [{ domain: 'refline.ch' }],
  wordings: usualWordings('employer', 'de', 'fr', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['refline'],
  postingUrl: (url) => {
    const found = /^apply\.refline\.ch\/(\d{4,8})\/(\d{2,6})(?:\/|$)/u.exec(
      url.hostname + url.pathname.slice(0, 300),
    );
    // Customers are numbered; the number is no name to show, yet postings are counted per customer.
    return found?.[2] === undefined ? null : { company: null, jobId: `${found[1]}-${found[2]}` };
  },
};

export default refline;
