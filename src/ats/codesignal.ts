// CodeSignal: whom its test invitations come from and what they say.
import type { Ats } from '../contracts/ats.ts';
import { senderEmployer } from '../domain/sender-employer.ts';
import { stockWording } from '../domain/stock-wording.ts';

const brands = ['codesignal', 'code signal', 'codefights', 'codesignal team'];

const codesignal: Ats = {
  id: 'codesignal',
  name: 'CodeSignal',
  type: 'assessment',
  brands,
  senders: [{ domain: 'codesignal.com' }],
  wordings: [
    stockWording(
      'subject',
      '^<company>( has| have)? (invited|invites) you to (a|an|the|take|attempt|complete|start|do)',
      'assessment',
      4,
    ),
    stockWording(
      'subject',
      '(invitation|reminder|invited).{0,60}(assessment|test|gca|screen)|assessment (invitation|reminder)',
      'assessment',
      4,
    ),
    stockWording('body', '^<company> (has )?invited you to (take|complete) ', 'assessment', 4),
    stockWording(
      'subject',
      '(your (assessment )?(result|score|certificate)s?|results? (is|are) (ready|available|verified))',
      'in_review',
      1.5,
    ),
    stockWording(
      'subject',
      '(verify your email|reset your password|confirm your (email|account))',
      'account_notice',
      5,
    ),
  ],
  companyFromSender: (mail) => senderEmployer(mail, brands),
};

export default codesignal;
