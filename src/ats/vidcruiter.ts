// VidCruiter: senders and wordings.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['vidcruiter'];

const vidcruiter: Ats = {
  id: 'vidcruiter',
  name: 'VidCruiter',
  type: 'assessment',
  brands,
  senders: [{ domain: 'vidcruiter.com' }],
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

export default vidcruiter;
