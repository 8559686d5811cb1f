// ReachMee: senders, usual subjects and posting URLs.
import type { Ats } from '../contracts/ats.ts';
import { queryValue } from '../domain/query-value.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { usualWordings } from '../domain/usual-wordings.ts';

const brands = ['reachmee', 'talentech reachmee'];

const reachmee: Ats = {
  id: 'reachmee',
  name: 'ReachMee',
  type: 'ats',
  brands,
  senders: [{ domain: 'reachmee.com' }],
  wordings: usualWordings('employer', 'sv', 'en'),
  companyFromSender: (mail) => senderEmployer(mail, brands),
  postingLabels: ['reachmee'],
  postingUrl: (url) => {
    const install = /^(?:web|site)\d{1,4}\.reachmee\.com\/ext\/(I\d{2,4})\/\d{1,6}\//u.exec(
      url.hostname + url.pathname.slice(0, 200),
    )?.[1];
    const job = queryValue(url, ['rmjob', 'job_id'], /\d{1,7}/u);
    // The installation is a code, no name to show; jobs are counted per installation.
    return install === undefined || job === null ? null : { company: null, jobId: `${install}-${job}` };
  },
};

export default reachmee;
