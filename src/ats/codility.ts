// Codility: whom its test invitations come from and what they say.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['codility', 'codility team', 'codility tests'];

const codility: Ats = {
  id: 'codility',
  name: 'Codility',
  type: 'assessment',
  brands,
  senders: [{ domain: 'codility.com' }],
  wordings: [
    stockWording(
      'subject',
      '^<company>( has| have)? (invited|invites) you to (a|an|the|take|attempt|complete|start|do)',
      'assessment',
      4,
    ),
    stockWording(
      'subject',
      'codility.{0,40}(test|invitation|assessment|session)( (from|for|by) <company><end>)?',
      'assessment',
      3,
    ),
    stockWording(
      'subject',
      '(test|assessment|task) (invitation|reminder)|(invitation|reminder).{0,60}(test|assessment|task)',
      'assessment',
      4,
    ),
    stockWording(
      'body',
      '(you have been |been )?invited by <company> to (take|complete|participate)',
      'assessment',
      4,
    ),
    stockWording('body', '^<company> (has )?invited you to (take|complete) ', 'assessment', 4),
    stockWording(
      'subject',
      '(thank(s| you) for (taking|completing)|test (completed|submitted|finished))',
      'in_review',
      3,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default codility;
