// pymetrics: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['pymetrics'];

const pymetrics: Ats = {
  id: 'pymetrics',
  name: 'pymetrics',
  type: 'assessment',
  brands,
  senders: [{ domain: 'pymetrics.com' }, { domain: 'pymetrics.ai' }],
  wordings: [
    stockWording(
      'subject',
      '^<company>( has| have)? (invited|invites) you to (a|an|the|take|attempt|complete|start|do)',
      'assessment',
      4,
    ),
    stockWording(
      'subject',
      '(test|assessment|challenge) (invitation|invite|reminder)|(invitation|invited|reminder).{0,60}(test|assessment|challenge)',
      'assessment',
      4,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default pymetrics;
