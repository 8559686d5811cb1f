// OfferZen: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { stockWording } from '../domain/stock-wording.ts';

const offerzen: Ats = {
  id: 'offerzen',
  name: 'OfferZen',
  type: 'board',
  brands: ['offerzen'],
  senders: [{ domain: 'offerzen.com' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
  ],
};

export default offerzen;
