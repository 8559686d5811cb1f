// Talent.com: senders, wordings and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { stockWording } from '../domain/stock-wording.ts';

const talentCom: Ats = {
  id: 'talent-com',
  name: 'Talent.com',
  type: 'board',
  brands: ['talent.com', 'neuvoo'],
  senders: [
    {
      domain: 'neuvoo.com',
      local: /^jobs?$|alert|recommend|digest|newsletter/iu,
      kind: 'job_alert',
      weight: 3,
    },
    { domain: 'neuvoo.com' },
    { domain: 'talent.com', local: /alert|recommend|digest|newsletter/iu, kind: 'job_alert', weight: 3 },
    { domain: 'talent.com' },
  ],
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
  postingLabels: ['talent'],
  postingUrl: (url) => {
    if (!/^(?:[a-z]{2}\.|www\.)?talent\.com$/u.test(url.hostname) || !url.pathname.startsWith('/view'))
      return null;
    const job = queryValue(url, ['id'], /[0-9a-z]{8,40}/u);
    return job === null ? null : { company: null, jobId: job };
  },
};

export default talentCom;
