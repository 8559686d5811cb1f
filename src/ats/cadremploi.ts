// Cadremploi: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['cadremploi'];

const cadremploi: Ats = {
  id: 'cadremploi',
  name: 'Cadremploi',
  type: 'board',
  brands,
  senders: [{ domain: 'cadremploi.fr' }],
  wordings: usualWordings('board', 'fr'),
  postingLabels: ['cadremploi'],
  postingUrl: (url) => {
    if (!/^(?:www\.)?cadremploi\.fr$/u.test(url.hostname)) return null;
    const job = queryValue(url, ['offreid'], /\d{6,20}/u);
    return job === null ? null : { company: null, jobId: job };
  },
};

export default cadremploi;
