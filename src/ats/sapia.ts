// Sapia: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['sapia', 'sapia.ai', 'smart interviewer', 'predictivehire'];

const sapia: Ats = {
  id: 'sapia',
  name: 'Sapia',
  type: 'assessment',
  brands,
  senders: [{ domain: 'sapia.ai' }, { domain: 'predictivehire.com' }],
  wordings: [
    stockWording(
      'subject',
      '^<company>( has| have)? (invited|invites) you to (a|an|the|your|complete|record|take|start)',
      'assessment',
      3,
    ),
    stockWording(
      'subject',
      '(on[- ]?demand|one[- ]way|recorded|asynchronous) (video )?interview',
      'assessment',
      3,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default sapia;
