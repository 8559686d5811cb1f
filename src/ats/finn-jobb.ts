// FINN jobb: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['finn.no', 'finn jobb'];

const finnJobb: Ats = {
  id: 'finn-jobb',
  name: 'FINN jobb',
  type: 'board',
  brands,
  senders: [{ domain: 'finn.no', local: /jobb|job|stilling/iu }],
  wordings: usualWordings('board', 'nb'),
  postingLabels: ['finn'],
  postingUrl: (url) => {
    if (!/^(?:www\.)?finn\.no$/u.test(url.hostname) || !url.pathname.startsWith('/job/')) return null;
    const inPath = /^\/job\/ad\/(\d{6,12})(?:\/|$)/u.exec(url.pathname)?.[1];
    const job = inPath ?? queryValue(url, ['finnkode'], /\d{6,12}/u);
    return job === null ? null : { company: null, jobId: job };
  },
};

export default finnJobb;
