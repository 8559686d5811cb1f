// Interamt: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['interamt'];

const interamt: Ats = {
  id: 'interamt',
  name: 'Interamt',
  type: 'board',
  brands,
  senders: [{ domain: 'interamt.de' }],
  wordings: usualWordings('board', 'de'),
  postingLabels: ['interamt'],
  postingUrl: (url) => {
    if (!/^(?:www\.)?interamt\.de$/u.test(url.hostname) || !url.pathname.endsWith('/stelle')) return null;
    const job = queryValue(url, ['id'], /\d{5,9}/u);
    return job === null ? null : { company: null, jobId: job };
  },
};

export default interamt;
