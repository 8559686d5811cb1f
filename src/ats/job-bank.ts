// Job Bank: what the senders and job URLs of Canada's job site tell, in English and French.
import type { Ats } from '../contracts/ats.ts';
import { postingInUrl } from '../domain/posting-in-url.ts';
import { stockWording } from '../domain/stock-wording.ts';

const jobBank: Ats = {
  id: 'job-bank',
  name: 'Job Bank',
  type: 'board',
  brands: ['job bank', 'jobbank', 'guichet-emplois', 'guichet emplois'],
  senders: [{ domain: 'jobbank.gc.ca' }, { domain: 'guichetemplois.gc.ca' }],
  wordings: [
    stockWording(
      'subject',
      '(new|recommended|matching|latest) jobs|jobs? (alert|recommendation)|jobs (for|matching) you',
      'job_alert',
      4,
    ),
    stockWording(
      'subject',
      'nouvelles offres|alertes? emploi|offres (pour vous|recommandées)',
      'job_alert',
      4,
    ),
  ],
  postingLabels: ['gc'],
  postingUrl: (url) =>
    postingInUrl(url, [
      /^(?:www\.)?jobbank\.gc\.ca\/jobsearch\/jobposting\/(?<job>\d{5,10})(?:\/|$)/iu,
      /^(?:www\.)?guichetemplois\.gc\.ca\/rechercheemplois\/offredemploi\/(?<job>\d{5,10})(?:\/|$)/iu,
    ]),
};

export default jobBank;
